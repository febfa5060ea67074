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

import org.lamella.model.ExperimentPackage;
import org.lamella.model.Layer;
import org.lamella.model.LayerRole;
import org.lamella.model.ThicknessMeasurement;

import org.lamella.model.internal.checks.SampleChecks;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.internal.LayerImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.lamella.model.internal.LayerImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.lamella.model.internal.LayerImpl#getComposition <em>Composition</em>}</li>
 *   <li>{@link org.lamella.model.internal.LayerImpl#getSpaceGroup <em>Space Group</em>}</li>
 *   <li>{@link org.lamella.model.internal.LayerImpl#getNominalThickness <em>Nominal Thickness</em>}</li>
 *   <li>{@link org.lamella.model.internal.LayerImpl#getMeasuredThicknesses <em>Measured Thicknesses</em>}</li>
 *   <li>{@link org.lamella.model.internal.LayerImpl#getDensity <em>Density</em>}</li>
 *   <li>{@link org.lamella.model.internal.LayerImpl#getPorosity <em>Porosity</em>}</li>
 *   <li>{@link org.lamella.model.internal.LayerImpl#getArea <em>Area</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LayerImpl extends NamedImpl implements Layer {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final LayerRole ROLE_EDEFAULT = LayerRole.OTHER;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected LayerRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaterial() <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterial()
	 * @generated
	 * @ordered
	 */
	protected static final String MATERIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaterial() <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterial()
	 * @generated
	 * @ordered
	 */
	protected String material = MATERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getComposition() <em>Composition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComposition()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPOSITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComposition() <em>Composition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComposition()
	 * @generated
	 * @ordered
	 */
	protected String composition = COMPOSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpaceGroup() <em>Space Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpaceGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String SPACE_GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpaceGroup() <em>Space Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpaceGroup()
	 * @generated
	 * @ordered
	 */
	protected String spaceGroup = SPACE_GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getNominalThickness() <em>Nominal Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNominalThickness()
	 * @generated
	 * @ordered
	 */
	protected static final double NOMINAL_THICKNESS_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getNominalThickness() <em>Nominal Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNominalThickness()
	 * @generated
	 * @ordered
	 */
	protected double nominalThickness = NOMINAL_THICKNESS_EDEFAULT;

	/**
	 * This is true if the Nominal Thickness attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean nominalThicknessESet;

	/**
	 * The cached value of the '{@link #getMeasuredThicknesses() <em>Measured Thicknesses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredThicknesses()
	 * @generated
	 * @ordered
	 */
	protected EList<ThicknessMeasurement> measuredThicknesses;

	/**
	 * The default value of the '{@link #getDensity() <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDensity()
	 * @generated
	 * @ordered
	 */
	protected static final double DENSITY_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getDensity() <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDensity()
	 * @generated
	 * @ordered
	 */
	protected double density = DENSITY_EDEFAULT;

	/**
	 * This is true if the Density attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean densityESet;

	/**
	 * The default value of the '{@link #getPorosity() <em>Porosity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPorosity()
	 * @generated
	 * @ordered
	 */
	protected static final double POROSITY_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getPorosity() <em>Porosity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPorosity()
	 * @generated
	 * @ordered
	 */
	protected double porosity = POROSITY_EDEFAULT;

	/**
	 * This is true if the Porosity attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean porosityESet;

	/**
	 * The default value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected static final double AREA_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected double area = AREA_EDEFAULT;

	/**
	 * This is true if the Area attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean areaESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.LAYER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LayerRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(LayerRole newRole) {
		LayerRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LAYER__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMaterial() {
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterial(String newMaterial) {
		String oldMaterial = material;
		material = newMaterial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LAYER__MATERIAL, oldMaterial, material));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComposition() {
		return composition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComposition(String newComposition) {
		String oldComposition = composition;
		composition = newComposition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LAYER__COMPOSITION, oldComposition, composition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpaceGroup() {
		return spaceGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpaceGroup(String newSpaceGroup) {
		String oldSpaceGroup = spaceGroup;
		spaceGroup = newSpaceGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LAYER__SPACE_GROUP, oldSpaceGroup, spaceGroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNominalThickness() {
		return nominalThickness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNominalThickness(double newNominalThickness) {
		double oldNominalThickness = nominalThickness;
		nominalThickness = newNominalThickness;
		boolean oldNominalThicknessESet = nominalThicknessESet;
		nominalThicknessESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LAYER__NOMINAL_THICKNESS, oldNominalThickness, nominalThickness, !oldNominalThicknessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNominalThickness() {
		double oldNominalThickness = nominalThickness;
		boolean oldNominalThicknessESet = nominalThicknessESet;
		nominalThickness = NOMINAL_THICKNESS_EDEFAULT;
		nominalThicknessESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ExperimentPackage.LAYER__NOMINAL_THICKNESS, oldNominalThickness, NOMINAL_THICKNESS_EDEFAULT, oldNominalThicknessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNominalThickness() {
		return nominalThicknessESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ThicknessMeasurement> getMeasuredThicknesses() {
		if (measuredThicknesses == null) {
			measuredThicknesses = new EObjectContainmentEList<ThicknessMeasurement>(ThicknessMeasurement.class, this, ExperimentPackage.LAYER__MEASURED_THICKNESSES);
		}
		return measuredThicknesses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDensity() {
		return density;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDensity(double newDensity) {
		double oldDensity = density;
		density = newDensity;
		boolean oldDensityESet = densityESet;
		densityESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LAYER__DENSITY, oldDensity, density, !oldDensityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDensity() {
		double oldDensity = density;
		boolean oldDensityESet = densityESet;
		density = DENSITY_EDEFAULT;
		densityESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ExperimentPackage.LAYER__DENSITY, oldDensity, DENSITY_EDEFAULT, oldDensityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDensity() {
		return densityESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPorosity() {
		return porosity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPorosity(double newPorosity) {
		double oldPorosity = porosity;
		porosity = newPorosity;
		boolean oldPorosityESet = porosityESet;
		porosityESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LAYER__POROSITY, oldPorosity, porosity, !oldPorosityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPorosity() {
		double oldPorosity = porosity;
		boolean oldPorosityESet = porosityESet;
		porosity = POROSITY_EDEFAULT;
		porosityESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ExperimentPackage.LAYER__POROSITY, oldPorosity, POROSITY_EDEFAULT, oldPorosityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPorosity() {
		return porosityESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(double newArea) {
		double oldArea = area;
		area = newArea;
		boolean oldAreaESet = areaESet;
		areaESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LAYER__AREA, oldArea, area, !oldAreaESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetArea() {
		double oldArea = area;
		boolean oldAreaESet = areaESet;
		area = AREA_EDEFAULT;
		areaESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ExperimentPackage.LAYER__AREA, oldArea, AREA_EDEFAULT, oldAreaESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetArea() {
		return areaESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasName(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return SampleChecks.hasName(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasThickness(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return SampleChecks.hasThickness(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasPossibleValues(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return SampleChecks.hasPossibleValues(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.LAYER__MEASURED_THICKNESSES:
				return ((InternalEList<?>)getMeasuredThicknesses()).basicRemove(otherEnd, msgs);
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
			case ExperimentPackage.LAYER__ROLE:
				return getRole();
			case ExperimentPackage.LAYER__MATERIAL:
				return getMaterial();
			case ExperimentPackage.LAYER__COMPOSITION:
				return getComposition();
			case ExperimentPackage.LAYER__SPACE_GROUP:
				return getSpaceGroup();
			case ExperimentPackage.LAYER__NOMINAL_THICKNESS:
				return getNominalThickness();
			case ExperimentPackage.LAYER__MEASURED_THICKNESSES:
				return getMeasuredThicknesses();
			case ExperimentPackage.LAYER__DENSITY:
				return getDensity();
			case ExperimentPackage.LAYER__POROSITY:
				return getPorosity();
			case ExperimentPackage.LAYER__AREA:
				return getArea();
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
			case ExperimentPackage.LAYER__ROLE:
				setRole((LayerRole)newValue);
				return;
			case ExperimentPackage.LAYER__MATERIAL:
				setMaterial((String)newValue);
				return;
			case ExperimentPackage.LAYER__COMPOSITION:
				setComposition((String)newValue);
				return;
			case ExperimentPackage.LAYER__SPACE_GROUP:
				setSpaceGroup((String)newValue);
				return;
			case ExperimentPackage.LAYER__NOMINAL_THICKNESS:
				setNominalThickness((Double)newValue);
				return;
			case ExperimentPackage.LAYER__MEASURED_THICKNESSES:
				getMeasuredThicknesses().clear();
				getMeasuredThicknesses().addAll((Collection<? extends ThicknessMeasurement>)newValue);
				return;
			case ExperimentPackage.LAYER__DENSITY:
				setDensity((Double)newValue);
				return;
			case ExperimentPackage.LAYER__POROSITY:
				setPorosity((Double)newValue);
				return;
			case ExperimentPackage.LAYER__AREA:
				setArea((Double)newValue);
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
			case ExperimentPackage.LAYER__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case ExperimentPackage.LAYER__MATERIAL:
				setMaterial(MATERIAL_EDEFAULT);
				return;
			case ExperimentPackage.LAYER__COMPOSITION:
				setComposition(COMPOSITION_EDEFAULT);
				return;
			case ExperimentPackage.LAYER__SPACE_GROUP:
				setSpaceGroup(SPACE_GROUP_EDEFAULT);
				return;
			case ExperimentPackage.LAYER__NOMINAL_THICKNESS:
				unsetNominalThickness();
				return;
			case ExperimentPackage.LAYER__MEASURED_THICKNESSES:
				getMeasuredThicknesses().clear();
				return;
			case ExperimentPackage.LAYER__DENSITY:
				unsetDensity();
				return;
			case ExperimentPackage.LAYER__POROSITY:
				unsetPorosity();
				return;
			case ExperimentPackage.LAYER__AREA:
				unsetArea();
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
			case ExperimentPackage.LAYER__ROLE:
				return role != ROLE_EDEFAULT;
			case ExperimentPackage.LAYER__MATERIAL:
				return MATERIAL_EDEFAULT == null ? material != null : !MATERIAL_EDEFAULT.equals(material);
			case ExperimentPackage.LAYER__COMPOSITION:
				return COMPOSITION_EDEFAULT == null ? composition != null : !COMPOSITION_EDEFAULT.equals(composition);
			case ExperimentPackage.LAYER__SPACE_GROUP:
				return SPACE_GROUP_EDEFAULT == null ? spaceGroup != null : !SPACE_GROUP_EDEFAULT.equals(spaceGroup);
			case ExperimentPackage.LAYER__NOMINAL_THICKNESS:
				return isSetNominalThickness();
			case ExperimentPackage.LAYER__MEASURED_THICKNESSES:
				return measuredThicknesses != null && !measuredThicknesses.isEmpty();
			case ExperimentPackage.LAYER__DENSITY:
				return isSetDensity();
			case ExperimentPackage.LAYER__POROSITY:
				return isSetPorosity();
			case ExperimentPackage.LAYER__AREA:
				return isSetArea();
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
		result.append(" (role: ");
		result.append(role);
		result.append(", material: ");
		result.append(material);
		result.append(", composition: ");
		result.append(composition);
		result.append(", spaceGroup: ");
		result.append(spaceGroup);
		result.append(", nominalThickness: ");
		if (nominalThicknessESet) result.append(nominalThickness); else result.append("<unset>");
		result.append(", density: ");
		if (densityESet) result.append(density); else result.append("<unset>");
		result.append(", porosity: ");
		if (porosityESet) result.append(porosity); else result.append("<unset>");
		result.append(", area: ");
		if (areaESet) result.append(area); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //LayerImpl
