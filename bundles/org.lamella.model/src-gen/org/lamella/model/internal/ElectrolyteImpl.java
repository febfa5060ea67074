/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model.internal;

import java.util.Map;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.lamella.model.Electrolyte;
import org.lamella.model.ExperimentPackage;

import org.lamella.model.internal.checks.CellChecks;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Electrolyte</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.internal.ElectrolyteImpl#getSalt <em>Salt</em>}</li>
 *   <li>{@link org.lamella.model.internal.ElectrolyteImpl#getSaltConcentration <em>Salt Concentration</em>}</li>
 *   <li>{@link org.lamella.model.internal.ElectrolyteImpl#getSolvent <em>Solvent</em>}</li>
 *   <li>{@link org.lamella.model.internal.ElectrolyteImpl#getWaterContent <em>Water Content</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ElectrolyteImpl extends NamedImpl implements Electrolyte {
	/**
	 * The default value of the '{@link #getSalt() <em>Salt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSalt()
	 * @generated
	 * @ordered
	 */
	protected static final String SALT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSalt() <em>Salt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSalt()
	 * @generated
	 * @ordered
	 */
	protected String salt = SALT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSaltConcentration() <em>Salt Concentration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaltConcentration()
	 * @generated
	 * @ordered
	 */
	protected static final double SALT_CONCENTRATION_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getSaltConcentration() <em>Salt Concentration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaltConcentration()
	 * @generated
	 * @ordered
	 */
	protected double saltConcentration = SALT_CONCENTRATION_EDEFAULT;

	/**
	 * This is true if the Salt Concentration attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean saltConcentrationESet;

	/**
	 * The default value of the '{@link #getSolvent() <em>Solvent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolvent()
	 * @generated
	 * @ordered
	 */
	protected static final String SOLVENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSolvent() <em>Solvent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolvent()
	 * @generated
	 * @ordered
	 */
	protected String solvent = SOLVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaterContent() <em>Water Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaterContent()
	 * @generated
	 * @ordered
	 */
	protected static final double WATER_CONTENT_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getWaterContent() <em>Water Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaterContent()
	 * @generated
	 * @ordered
	 */
	protected double waterContent = WATER_CONTENT_EDEFAULT;

	/**
	 * This is true if the Water Content attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean waterContentESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElectrolyteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.ELECTROLYTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSalt() {
		return salt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSalt(String newSalt) {
		String oldSalt = salt;
		salt = newSalt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ELECTROLYTE__SALT, oldSalt, salt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSaltConcentration() {
		return saltConcentration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSaltConcentration(double newSaltConcentration) {
		double oldSaltConcentration = saltConcentration;
		saltConcentration = newSaltConcentration;
		boolean oldSaltConcentrationESet = saltConcentrationESet;
		saltConcentrationESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ELECTROLYTE__SALT_CONCENTRATION, oldSaltConcentration, saltConcentration, !oldSaltConcentrationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSaltConcentration() {
		double oldSaltConcentration = saltConcentration;
		boolean oldSaltConcentrationESet = saltConcentrationESet;
		saltConcentration = SALT_CONCENTRATION_EDEFAULT;
		saltConcentrationESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ExperimentPackage.ELECTROLYTE__SALT_CONCENTRATION, oldSaltConcentration, SALT_CONCENTRATION_EDEFAULT, oldSaltConcentrationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSaltConcentration() {
		return saltConcentrationESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSolvent() {
		return solvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSolvent(String newSolvent) {
		String oldSolvent = solvent;
		solvent = newSolvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ELECTROLYTE__SOLVENT, oldSolvent, solvent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWaterContent() {
		return waterContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaterContent(double newWaterContent) {
		double oldWaterContent = waterContent;
		waterContent = newWaterContent;
		boolean oldWaterContentESet = waterContentESet;
		waterContentESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ELECTROLYTE__WATER_CONTENT, oldWaterContent, waterContent, !oldWaterContentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWaterContent() {
		double oldWaterContent = waterContent;
		boolean oldWaterContentESet = waterContentESet;
		waterContent = WATER_CONTENT_EDEFAULT;
		waterContentESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ExperimentPackage.ELECTROLYTE__WATER_CONTENT, oldWaterContent, WATER_CONTENT_EDEFAULT, oldWaterContentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetWaterContent() {
		return waterContentESet;
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
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.ELECTROLYTE__SALT:
				return getSalt();
			case ExperimentPackage.ELECTROLYTE__SALT_CONCENTRATION:
				return getSaltConcentration();
			case ExperimentPackage.ELECTROLYTE__SOLVENT:
				return getSolvent();
			case ExperimentPackage.ELECTROLYTE__WATER_CONTENT:
				return getWaterContent();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.ELECTROLYTE__SALT:
				setSalt((String)newValue);
				return;
			case ExperimentPackage.ELECTROLYTE__SALT_CONCENTRATION:
				setSaltConcentration((Double)newValue);
				return;
			case ExperimentPackage.ELECTROLYTE__SOLVENT:
				setSolvent((String)newValue);
				return;
			case ExperimentPackage.ELECTROLYTE__WATER_CONTENT:
				setWaterContent((Double)newValue);
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
			case ExperimentPackage.ELECTROLYTE__SALT:
				setSalt(SALT_EDEFAULT);
				return;
			case ExperimentPackage.ELECTROLYTE__SALT_CONCENTRATION:
				unsetSaltConcentration();
				return;
			case ExperimentPackage.ELECTROLYTE__SOLVENT:
				setSolvent(SOLVENT_EDEFAULT);
				return;
			case ExperimentPackage.ELECTROLYTE__WATER_CONTENT:
				unsetWaterContent();
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
			case ExperimentPackage.ELECTROLYTE__SALT:
				return SALT_EDEFAULT == null ? salt != null : !SALT_EDEFAULT.equals(salt);
			case ExperimentPackage.ELECTROLYTE__SALT_CONCENTRATION:
				return isSetSaltConcentration();
			case ExperimentPackage.ELECTROLYTE__SOLVENT:
				return SOLVENT_EDEFAULT == null ? solvent != null : !SOLVENT_EDEFAULT.equals(solvent);
			case ExperimentPackage.ELECTROLYTE__WATER_CONTENT:
				return isSetWaterContent();
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
		result.append(" (salt: ");
		result.append(salt);
		result.append(", saltConcentration: ");
		if (saltConcentrationESet) result.append(saltConcentration); else result.append("<unset>");
		result.append(", solvent: ");
		result.append(solvent);
		result.append(", waterContent: ");
		if (waterContentESet) result.append(waterContent); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ElectrolyteImpl
