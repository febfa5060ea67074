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
import org.lamella.model.CellKind;
import org.lamella.model.Chip;
import org.lamella.model.Electrode;
import org.lamella.model.Electrolyte;
import org.lamella.model.ExperimentPackage;

import org.lamella.model.internal.checks.CellChecks;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cell</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.internal.CellImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.lamella.model.internal.CellImpl#getSeal <em>Seal</em>}</li>
 *   <li>{@link org.lamella.model.internal.CellImpl#getTestedArea <em>Tested Area</em>}</li>
 *   <li>{@link org.lamella.model.internal.CellImpl#getElectrolyteVolume <em>Electrolyte Volume</em>}</li>
 *   <li>{@link org.lamella.model.internal.CellImpl#getElectrolyte <em>Electrolyte</em>}</li>
 *   <li>{@link org.lamella.model.internal.CellImpl#getElectrodes <em>Electrodes</em>}</li>
 *   <li>{@link org.lamella.model.internal.CellImpl#getChips <em>Chips</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CellImpl extends NamedImpl implements Cell {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CellKind KIND_EDEFAULT = CellKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CellKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeal() <em>Seal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeal()
	 * @generated
	 * @ordered
	 */
	protected static final String SEAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeal() <em>Seal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeal()
	 * @generated
	 * @ordered
	 */
	protected String seal = SEAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTestedArea() <em>Tested Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedArea()
	 * @generated
	 * @ordered
	 */
	protected static final double TESTED_AREA_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getTestedArea() <em>Tested Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedArea()
	 * @generated
	 * @ordered
	 */
	protected double testedArea = TESTED_AREA_EDEFAULT;

	/**
	 * This is true if the Tested Area attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean testedAreaESet;

	/**
	 * The default value of the '{@link #getElectrolyteVolume() <em>Electrolyte Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectrolyteVolume()
	 * @generated
	 * @ordered
	 */
	protected static final double ELECTROLYTE_VOLUME_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getElectrolyteVolume() <em>Electrolyte Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectrolyteVolume()
	 * @generated
	 * @ordered
	 */
	protected double electrolyteVolume = ELECTROLYTE_VOLUME_EDEFAULT;

	/**
	 * This is true if the Electrolyte Volume attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean electrolyteVolumeESet;

	/**
	 * The cached value of the '{@link #getElectrolyte() <em>Electrolyte</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectrolyte()
	 * @generated
	 * @ordered
	 */
	protected Electrolyte electrolyte;

	/**
	 * The cached value of the '{@link #getElectrodes() <em>Electrodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectrodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Electrode> electrodes;

	/**
	 * The cached value of the '{@link #getChips() <em>Chips</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChips()
	 * @generated
	 * @ordered
	 */
	protected EList<Chip> chips;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CellImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.CELL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CellKind newKind) {
		CellKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CELL__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeal() {
		return seal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeal(String newSeal) {
		String oldSeal = seal;
		seal = newSeal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CELL__SEAL, oldSeal, seal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTestedArea() {
		return testedArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestedArea(double newTestedArea) {
		double oldTestedArea = testedArea;
		testedArea = newTestedArea;
		boolean oldTestedAreaESet = testedAreaESet;
		testedAreaESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CELL__TESTED_AREA, oldTestedArea, testedArea, !oldTestedAreaESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTestedArea() {
		double oldTestedArea = testedArea;
		boolean oldTestedAreaESet = testedAreaESet;
		testedArea = TESTED_AREA_EDEFAULT;
		testedAreaESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ExperimentPackage.CELL__TESTED_AREA, oldTestedArea, TESTED_AREA_EDEFAULT, oldTestedAreaESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTestedArea() {
		return testedAreaESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getElectrolyteVolume() {
		return electrolyteVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElectrolyteVolume(double newElectrolyteVolume) {
		double oldElectrolyteVolume = electrolyteVolume;
		electrolyteVolume = newElectrolyteVolume;
		boolean oldElectrolyteVolumeESet = electrolyteVolumeESet;
		electrolyteVolumeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CELL__ELECTROLYTE_VOLUME, oldElectrolyteVolume, electrolyteVolume, !oldElectrolyteVolumeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetElectrolyteVolume() {
		double oldElectrolyteVolume = electrolyteVolume;
		boolean oldElectrolyteVolumeESet = electrolyteVolumeESet;
		electrolyteVolume = ELECTROLYTE_VOLUME_EDEFAULT;
		electrolyteVolumeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ExperimentPackage.CELL__ELECTROLYTE_VOLUME, oldElectrolyteVolume, ELECTROLYTE_VOLUME_EDEFAULT, oldElectrolyteVolumeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetElectrolyteVolume() {
		return electrolyteVolumeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Electrolyte getElectrolyte() {
		return electrolyte;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetElectrolyte(Electrolyte newElectrolyte, NotificationChain msgs) {
		Electrolyte oldElectrolyte = electrolyte;
		electrolyte = newElectrolyte;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.CELL__ELECTROLYTE, oldElectrolyte, newElectrolyte);
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
	public void setElectrolyte(Electrolyte newElectrolyte) {
		if (newElectrolyte != electrolyte) {
			NotificationChain msgs = null;
			if (electrolyte != null)
				msgs = ((InternalEObject)electrolyte).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.CELL__ELECTROLYTE, null, msgs);
			if (newElectrolyte != null)
				msgs = ((InternalEObject)newElectrolyte).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.CELL__ELECTROLYTE, null, msgs);
			msgs = basicSetElectrolyte(newElectrolyte, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CELL__ELECTROLYTE, newElectrolyte, newElectrolyte));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Electrode> getElectrodes() {
		if (electrodes == null) {
			electrodes = new EObjectContainmentEList<Electrode>(Electrode.class, this, ExperimentPackage.CELL__ELECTRODES);
		}
		return electrodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Chip> getChips() {
		if (chips == null) {
			chips = new EObjectContainmentEList<Chip>(Chip.class, this, ExperimentPackage.CELL__CHIPS);
		}
		return chips;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasPossibleValues(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return CellChecks.hasPossibleValues(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasOneWorkingElectrode(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return CellChecks.hasOneWorkingElectrode(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.CELL__ELECTROLYTE:
				return basicSetElectrolyte(null, msgs);
			case ExperimentPackage.CELL__ELECTRODES:
				return ((InternalEList<?>)getElectrodes()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.CELL__CHIPS:
				return ((InternalEList<?>)getChips()).basicRemove(otherEnd, msgs);
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
			case ExperimentPackage.CELL__KIND:
				return getKind();
			case ExperimentPackage.CELL__SEAL:
				return getSeal();
			case ExperimentPackage.CELL__TESTED_AREA:
				return getTestedArea();
			case ExperimentPackage.CELL__ELECTROLYTE_VOLUME:
				return getElectrolyteVolume();
			case ExperimentPackage.CELL__ELECTROLYTE:
				return getElectrolyte();
			case ExperimentPackage.CELL__ELECTRODES:
				return getElectrodes();
			case ExperimentPackage.CELL__CHIPS:
				return getChips();
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
			case ExperimentPackage.CELL__KIND:
				setKind((CellKind)newValue);
				return;
			case ExperimentPackage.CELL__SEAL:
				setSeal((String)newValue);
				return;
			case ExperimentPackage.CELL__TESTED_AREA:
				setTestedArea((Double)newValue);
				return;
			case ExperimentPackage.CELL__ELECTROLYTE_VOLUME:
				setElectrolyteVolume((Double)newValue);
				return;
			case ExperimentPackage.CELL__ELECTROLYTE:
				setElectrolyte((Electrolyte)newValue);
				return;
			case ExperimentPackage.CELL__ELECTRODES:
				getElectrodes().clear();
				getElectrodes().addAll((Collection<? extends Electrode>)newValue);
				return;
			case ExperimentPackage.CELL__CHIPS:
				getChips().clear();
				getChips().addAll((Collection<? extends Chip>)newValue);
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
			case ExperimentPackage.CELL__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ExperimentPackage.CELL__SEAL:
				setSeal(SEAL_EDEFAULT);
				return;
			case ExperimentPackage.CELL__TESTED_AREA:
				unsetTestedArea();
				return;
			case ExperimentPackage.CELL__ELECTROLYTE_VOLUME:
				unsetElectrolyteVolume();
				return;
			case ExperimentPackage.CELL__ELECTROLYTE:
				setElectrolyte((Electrolyte)null);
				return;
			case ExperimentPackage.CELL__ELECTRODES:
				getElectrodes().clear();
				return;
			case ExperimentPackage.CELL__CHIPS:
				getChips().clear();
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
			case ExperimentPackage.CELL__KIND:
				return kind != KIND_EDEFAULT;
			case ExperimentPackage.CELL__SEAL:
				return SEAL_EDEFAULT == null ? seal != null : !SEAL_EDEFAULT.equals(seal);
			case ExperimentPackage.CELL__TESTED_AREA:
				return isSetTestedArea();
			case ExperimentPackage.CELL__ELECTROLYTE_VOLUME:
				return isSetElectrolyteVolume();
			case ExperimentPackage.CELL__ELECTROLYTE:
				return electrolyte != null;
			case ExperimentPackage.CELL__ELECTRODES:
				return electrodes != null && !electrodes.isEmpty();
			case ExperimentPackage.CELL__CHIPS:
				return chips != null && !chips.isEmpty();
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
		result.append(", seal: ");
		result.append(seal);
		result.append(", testedArea: ");
		if (testedAreaESet) result.append(testedArea); else result.append("<unset>");
		result.append(", electrolyteVolume: ");
		if (electrolyteVolumeESet) result.append(electrolyteVolume); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //CellImpl
