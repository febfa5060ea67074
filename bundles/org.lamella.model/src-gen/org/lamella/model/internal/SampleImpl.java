/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model.internal;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.lamella.model.Cell;
import org.lamella.model.ExperimentPackage;
import org.lamella.model.Layer;
import org.lamella.model.PreparationStep;
import org.lamella.model.Sample;
import org.lamella.model.SampleForm;
import org.lamella.model.SampleState;

import org.lamella.model.internal.checks.ElementChecks;
import org.lamella.model.internal.checks.SampleChecks;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sample</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.internal.SampleImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.lamella.model.internal.SampleImpl#getState <em>State</em>}</li>
 *   <li>{@link org.lamella.model.internal.SampleImpl#getTakenFrom <em>Taken From</em>}</li>
 *   <li>{@link org.lamella.model.internal.SampleImpl#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.lamella.model.internal.SampleImpl#getPreparation <em>Preparation</em>}</li>
 *   <li>{@link org.lamella.model.internal.SampleImpl#getCell <em>Cell</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SampleImpl extends NamedImpl implements Sample {
	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final SampleForm FORM_EDEFAULT = SampleForm.OTHER;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected SampleForm form = FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final SampleState STATE_EDEFAULT = SampleState.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected SampleState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTakenFrom() <em>Taken From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenFrom()
	 * @generated
	 * @ordered
	 */
	protected Sample takenFrom;

	/**
	 * The cached value of the '{@link #getLayers() <em>Layers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<Layer> layers;

	/**
	 * The cached value of the '{@link #getPreparation() <em>Preparation</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreparation()
	 * @generated
	 * @ordered
	 */
	protected EList<PreparationStep> preparation;

	/**
	 * The cached value of the '{@link #getCell() <em>Cell</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCell()
	 * @generated
	 * @ordered
	 */
	protected Cell cell;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SampleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.SAMPLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SampleForm getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(SampleForm newForm) {
		SampleForm oldForm = form;
		form = newForm == null ? FORM_EDEFAULT : newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SAMPLE__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SampleState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(SampleState newState) {
		SampleState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SAMPLE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sample getTakenFrom() {
		if (takenFrom != null && takenFrom.eIsProxy()) {
			InternalEObject oldTakenFrom = (InternalEObject)takenFrom;
			takenFrom = (Sample)eResolveProxy(oldTakenFrom);
			if (takenFrom != oldTakenFrom) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.SAMPLE__TAKEN_FROM, oldTakenFrom, takenFrom));
			}
		}
		return takenFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Sample basicGetTakenFrom() {
		return takenFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakenFrom(Sample newTakenFrom) {
		Sample oldTakenFrom = takenFrom;
		takenFrom = newTakenFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SAMPLE__TAKEN_FROM, oldTakenFrom, takenFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Layer> getLayers() {
		if (layers == null) {
			layers = new EObjectContainmentEList<Layer>(Layer.class, this, ExperimentPackage.SAMPLE__LAYERS);
		}
		return layers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PreparationStep> getPreparation() {
		if (preparation == null) {
			preparation = new EObjectContainmentEList<PreparationStep>(PreparationStep.class, this, ExperimentPackage.SAMPLE__PREPARATION);
		}
		return preparation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cell getCell() {
		return cell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCell(Cell newCell, NotificationChain msgs) {
		Cell oldCell = cell;
		cell = newCell;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.SAMPLE__CELL, oldCell, newCell);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCell(Cell newCell) {
		if (newCell != cell) {
			NotificationChain msgs = null;
			if (cell != null)
				msgs = ((InternalEObject)cell).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.SAMPLE__CELL, null, msgs);
			if (newCell != null)
				msgs = ((InternalEObject)newCell).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.SAMPLE__CELL, null, msgs);
			msgs = basicSetCell(newCell, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SAMPLE__CELL, newCell, newCell));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasName(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return ElementChecks.hasName(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasLayers(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return SampleChecks.hasLayers(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasNoCircularOrigin(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return SampleChecks.hasNoCircularOrigin(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.SAMPLE__LAYERS:
				return ((InternalEList<?>)getLayers()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.SAMPLE__PREPARATION:
				return ((InternalEList<?>)getPreparation()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.SAMPLE__CELL:
				return basicSetCell(null, msgs);
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
			case ExperimentPackage.SAMPLE__FORM:
				return getForm();
			case ExperimentPackage.SAMPLE__STATE:
				return getState();
			case ExperimentPackage.SAMPLE__TAKEN_FROM:
				if (resolve) return getTakenFrom();
				return basicGetTakenFrom();
			case ExperimentPackage.SAMPLE__LAYERS:
				return getLayers();
			case ExperimentPackage.SAMPLE__PREPARATION:
				return getPreparation();
			case ExperimentPackage.SAMPLE__CELL:
				return getCell();
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
			case ExperimentPackage.SAMPLE__FORM:
				setForm((SampleForm)newValue);
				return;
			case ExperimentPackage.SAMPLE__STATE:
				setState((SampleState)newValue);
				return;
			case ExperimentPackage.SAMPLE__TAKEN_FROM:
				setTakenFrom((Sample)newValue);
				return;
			case ExperimentPackage.SAMPLE__LAYERS:
				getLayers().clear();
				getLayers().addAll((Collection<? extends Layer>)newValue);
				return;
			case ExperimentPackage.SAMPLE__PREPARATION:
				getPreparation().clear();
				getPreparation().addAll((Collection<? extends PreparationStep>)newValue);
				return;
			case ExperimentPackage.SAMPLE__CELL:
				setCell((Cell)newValue);
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
			case ExperimentPackage.SAMPLE__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case ExperimentPackage.SAMPLE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ExperimentPackage.SAMPLE__TAKEN_FROM:
				setTakenFrom((Sample)null);
				return;
			case ExperimentPackage.SAMPLE__LAYERS:
				getLayers().clear();
				return;
			case ExperimentPackage.SAMPLE__PREPARATION:
				getPreparation().clear();
				return;
			case ExperimentPackage.SAMPLE__CELL:
				setCell((Cell)null);
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
			case ExperimentPackage.SAMPLE__FORM:
				return form != FORM_EDEFAULT;
			case ExperimentPackage.SAMPLE__STATE:
				return state != STATE_EDEFAULT;
			case ExperimentPackage.SAMPLE__TAKEN_FROM:
				return takenFrom != null;
			case ExperimentPackage.SAMPLE__LAYERS:
				return layers != null && !layers.isEmpty();
			case ExperimentPackage.SAMPLE__PREPARATION:
				return preparation != null && !preparation.isEmpty();
			case ExperimentPackage.SAMPLE__CELL:
				return cell != null;
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
		result.append(" (form: ");
		result.append(form);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //SampleImpl
