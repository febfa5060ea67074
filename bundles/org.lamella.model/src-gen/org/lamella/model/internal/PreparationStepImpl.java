/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model.internal;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.lamella.model.ExperimentPackage;
import org.lamella.model.Instrument;
import org.lamella.model.Layer;
import org.lamella.model.Operator;
import org.lamella.model.Parameter;
import org.lamella.model.PreparationKind;
import org.lamella.model.PreparationStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Preparation Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.internal.PreparationStepImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.lamella.model.internal.PreparationStepImpl#getPerformed <em>Performed</em>}</li>
 *   <li>{@link org.lamella.model.internal.PreparationStepImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.lamella.model.internal.PreparationStepImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.lamella.model.internal.PreparationStepImpl#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.lamella.model.internal.PreparationStepImpl#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PreparationStepImpl extends NamedImpl implements PreparationStep {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PreparationKind KIND_EDEFAULT = PreparationKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PreparationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerformed() <em>Performed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformed()
	 * @generated
	 * @ordered
	 */
	protected static final Instant PERFORMED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerformed() <em>Performed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformed()
	 * @generated
	 * @ordered
	 */
	protected Instant performed = PERFORMED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOperator() <em>Operator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperator()
	 * @generated
	 * @ordered
	 */
	protected Operator operator;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected Instrument instrument;

	/**
	 * The cached value of the '{@link #getLayers() <em>Layers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<Layer> layers;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> parameters;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PreparationStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.PREPARATION_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PreparationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PreparationKind newKind) {
		PreparationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PREPARATION_STEP__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getPerformed() {
		return performed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerformed(Instant newPerformed) {
		Instant oldPerformed = performed;
		performed = newPerformed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PREPARATION_STEP__PERFORMED, oldPerformed, performed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Operator getOperator() {
		if (operator != null && operator.eIsProxy()) {
			InternalEObject oldOperator = (InternalEObject)operator;
			operator = (Operator)eResolveProxy(oldOperator);
			if (operator != oldOperator) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.PREPARATION_STEP__OPERATOR, oldOperator, operator));
			}
		}
		return operator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Operator basicGetOperator() {
		return operator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperator(Operator newOperator) {
		Operator oldOperator = operator;
		operator = newOperator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PREPARATION_STEP__OPERATOR, oldOperator, operator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instrument getInstrument() {
		if (instrument != null && instrument.eIsProxy()) {
			InternalEObject oldInstrument = (InternalEObject)instrument;
			instrument = (Instrument)eResolveProxy(oldInstrument);
			if (instrument != oldInstrument) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.PREPARATION_STEP__INSTRUMENT, oldInstrument, instrument));
			}
		}
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instrument basicGetInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(Instrument newInstrument) {
		Instrument oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PREPARATION_STEP__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Layer> getLayers() {
		if (layers == null) {
			layers = new EObjectResolvingEList<Layer>(Layer.class, this, ExperimentPackage.PREPARATION_STEP__LAYERS);
		}
		return layers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<Parameter>(Parameter.class, this, ExperimentPackage.PREPARATION_STEP__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.PREPARATION_STEP__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.PREPARATION_STEP__KIND:
				return getKind();
			case ExperimentPackage.PREPARATION_STEP__PERFORMED:
				return getPerformed();
			case ExperimentPackage.PREPARATION_STEP__OPERATOR:
				if (resolve) return getOperator();
				return basicGetOperator();
			case ExperimentPackage.PREPARATION_STEP__INSTRUMENT:
				if (resolve) return getInstrument();
				return basicGetInstrument();
			case ExperimentPackage.PREPARATION_STEP__LAYERS:
				return getLayers();
			case ExperimentPackage.PREPARATION_STEP__PARAMETERS:
				return getParameters();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.PREPARATION_STEP__KIND:
				setKind((PreparationKind)newValue);
				return;
			case ExperimentPackage.PREPARATION_STEP__PERFORMED:
				setPerformed((Instant)newValue);
				return;
			case ExperimentPackage.PREPARATION_STEP__OPERATOR:
				setOperator((Operator)newValue);
				return;
			case ExperimentPackage.PREPARATION_STEP__INSTRUMENT:
				setInstrument((Instrument)newValue);
				return;
			case ExperimentPackage.PREPARATION_STEP__LAYERS:
				getLayers().clear();
				getLayers().addAll((Collection<? extends Layer>)newValue);
				return;
			case ExperimentPackage.PREPARATION_STEP__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends Parameter>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentPackage.PREPARATION_STEP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ExperimentPackage.PREPARATION_STEP__PERFORMED:
				setPerformed(PERFORMED_EDEFAULT);
				return;
			case ExperimentPackage.PREPARATION_STEP__OPERATOR:
				setOperator((Operator)null);
				return;
			case ExperimentPackage.PREPARATION_STEP__INSTRUMENT:
				setInstrument((Instrument)null);
				return;
			case ExperimentPackage.PREPARATION_STEP__LAYERS:
				getLayers().clear();
				return;
			case ExperimentPackage.PREPARATION_STEP__PARAMETERS:
				getParameters().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentPackage.PREPARATION_STEP__KIND:
				return kind != KIND_EDEFAULT;
			case ExperimentPackage.PREPARATION_STEP__PERFORMED:
				return PERFORMED_EDEFAULT == null ? performed != null : !PERFORMED_EDEFAULT.equals(performed);
			case ExperimentPackage.PREPARATION_STEP__OPERATOR:
				return operator != null;
			case ExperimentPackage.PREPARATION_STEP__INSTRUMENT:
				return instrument != null;
			case ExperimentPackage.PREPARATION_STEP__LAYERS:
				return layers != null && !layers.isEmpty();
			case ExperimentPackage.PREPARATION_STEP__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", performed: ");
		result.append(performed);
		result.append(')');
		return result.toString();
	}

} //PreparationStepImpl
