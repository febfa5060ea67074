/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A layer of a stack.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Layer#getRole <em>Role</em>}</li>
 *   <li>{@link org.lamella.model.Layer#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.lamella.model.Layer#getComposition <em>Composition</em>}</li>
 *   <li>{@link org.lamella.model.Layer#getSpaceGroup <em>Space Group</em>}</li>
 *   <li>{@link org.lamella.model.Layer#getNominalThickness <em>Nominal Thickness</em>}</li>
 *   <li>{@link org.lamella.model.Layer#getMeasuredThicknesses <em>Measured Thicknesses</em>}</li>
 *   <li>{@link org.lamella.model.Layer#getDensity <em>Density</em>}</li>
 *   <li>{@link org.lamella.model.Layer#getPorosity <em>Porosity</em>}</li>
 *   <li>{@link org.lamella.model.Layer#getArea <em>Area</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getLayer()
 * @generated
 */
public interface Layer extends Named {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.lamella.model.LayerRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is there for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.lamella.model.LayerRole
	 * @see #setRole(LayerRole)
	 * @see org.lamella.model.ExperimentPackage#getLayer_Role()
	 * @generated
	 */
	LayerRole getRole();

	/**
	 * Sets the value of the '{@link org.lamella.model.Layer#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.lamella.model.LayerRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(LayerRole value);

	/**
	 * Returns the value of the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The material as people call it: Pt, LMNO, SU-8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' attribute.
	 * @see #setMaterial(String)
	 * @see org.lamella.model.ExperimentPackage#getLayer_Material()
	 * @generated
	 */
	String getMaterial();

	/**
	 * Sets the value of the '{@link org.lamella.model.Layer#getMaterial <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' attribute.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(String value);

	/**
	 * Returns the value of the '<em><b>Composition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chemical formula: LiMn1.5Ni0.5O4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Composition</em>' attribute.
	 * @see #setComposition(String)
	 * @see org.lamella.model.ExperimentPackage#getLayer_Composition()
	 * @generated
	 */
	String getComposition();

	/**
	 * Sets the value of the '{@link org.lamella.model.Layer#getComposition <em>Composition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Composition</em>' attribute.
	 * @see #getComposition()
	 * @generated
	 */
	void setComposition(String value);

	/**
	 * Returns the value of the '<em><b>Space Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The space group of its crystals in Hermann-Mauguin notation: Fd-3m.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Space Group</em>' attribute.
	 * @see #setSpaceGroup(String)
	 * @see org.lamella.model.ExperimentPackage#getLayer_SpaceGroup()
	 * @generated
	 */
	String getSpaceGroup();

	/**
	 * Sets the value of the '{@link org.lamella.model.Layer#getSpaceGroup <em>Space Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space Group</em>' attribute.
	 * @see #getSpaceGroup()
	 * @generated
	 */
	void setSpaceGroup(String value);

	/**
	 * Returns the value of the '<em><b>Nominal Thickness</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The thickness that was aimed at. Unit: m.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nominal Thickness</em>' attribute.
	 * @see #isSetNominalThickness()
	 * @see #unsetNominalThickness()
	 * @see #setNominalThickness(double)
	 * @see org.lamella.model.ExperimentPackage#getLayer_NominalThickness()
	 * @generated
	 */
	double getNominalThickness();

	/**
	 * Sets the value of the '{@link org.lamella.model.Layer#getNominalThickness <em>Nominal Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nominal Thickness</em>' attribute.
	 * @see #isSetNominalThickness()
	 * @see #unsetNominalThickness()
	 * @see #getNominalThickness()
	 * @generated
	 */
	void setNominalThickness(double value);

	/**
	 * Unsets the value of the '{@link org.lamella.model.Layer#getNominalThickness <em>Nominal Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNominalThickness()
	 * @see #getNominalThickness()
	 * @see #setNominalThickness(double)
	 * @generated
	 */
	void unsetNominalThickness();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.Layer#getNominalThickness <em>Nominal Thickness</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Nominal Thickness</em>' attribute is set.
	 * @see #unsetNominalThickness()
	 * @see #getNominalThickness()
	 * @see #setNominalThickness(double)
	 * @generated
	 */
	boolean isSetNominalThickness();

	/**
	 * Returns the value of the '<em><b>Measured Thicknesses</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.ThicknessMeasurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The thicknesses found. The first is the one to calculate with, the others confirm or question it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measured Thicknesses</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getLayer_MeasuredThicknesses()
	 * @generated
	 */
	EList<ThicknessMeasurement> getMeasuredThicknesses();

	/**
	 * Returns the value of the '<em><b>Density</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The density of the solid without its pores. Unit: kg/m³.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Density</em>' attribute.
	 * @see #isSetDensity()
	 * @see #unsetDensity()
	 * @see #setDensity(double)
	 * @see org.lamella.model.ExperimentPackage#getLayer_Density()
	 * @generated
	 */
	double getDensity();

	/**
	 * Sets the value of the '{@link org.lamella.model.Layer#getDensity <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Density</em>' attribute.
	 * @see #isSetDensity()
	 * @see #unsetDensity()
	 * @see #getDensity()
	 * @generated
	 */
	void setDensity(double value);

	/**
	 * Unsets the value of the '{@link org.lamella.model.Layer#getDensity <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDensity()
	 * @see #getDensity()
	 * @see #setDensity(double)
	 * @generated
	 */
	void unsetDensity();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.Layer#getDensity <em>Density</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Density</em>' attribute is set.
	 * @see #unsetDensity()
	 * @see #getDensity()
	 * @see #setDensity(double)
	 * @generated
	 */
	boolean isSetDensity();

	/**
	 * Returns the value of the '<em><b>Porosity</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fraction of the volume that is pores, 0 to 1. Unit: none (a plain number).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Porosity</em>' attribute.
	 * @see #isSetPorosity()
	 * @see #unsetPorosity()
	 * @see #setPorosity(double)
	 * @see org.lamella.model.ExperimentPackage#getLayer_Porosity()
	 * @generated
	 */
	double getPorosity();

	/**
	 * Sets the value of the '{@link org.lamella.model.Layer#getPorosity <em>Porosity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Porosity</em>' attribute.
	 * @see #isSetPorosity()
	 * @see #unsetPorosity()
	 * @see #getPorosity()
	 * @generated
	 */
	void setPorosity(double value);

	/**
	 * Unsets the value of the '{@link org.lamella.model.Layer#getPorosity <em>Porosity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPorosity()
	 * @see #getPorosity()
	 * @see #setPorosity(double)
	 * @generated
	 */
	void unsetPorosity();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.Layer#getPorosity <em>Porosity</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Porosity</em>' attribute is set.
	 * @see #unsetPorosity()
	 * @see #getPorosity()
	 * @see #setPorosity(double)
	 * @generated
	 */
	boolean isSetPorosity();

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area seen from above. Unit: m².
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see #isSetArea()
	 * @see #unsetArea()
	 * @see #setArea(double)
	 * @see org.lamella.model.ExperimentPackage#getLayer_Area()
	 * @generated
	 */
	double getArea();

	/**
	 * Sets the value of the '{@link org.lamella.model.Layer#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see #isSetArea()
	 * @see #unsetArea()
	 * @see #getArea()
	 * @generated
	 */
	void setArea(double value);

	/**
	 * Unsets the value of the '{@link org.lamella.model.Layer#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetArea()
	 * @see #getArea()
	 * @see #setArea(double)
	 * @generated
	 */
	void unsetArea();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.Layer#getArea <em>Area</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Area</em>' attribute is set.
	 * @see #unsetArea()
	 * @see #getArea()
	 * @see #setArea(double)
	 * @generated
	 */
	boolean isSetArea();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A layer has a name or a material.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasName(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Without a thickness nothing can be related to the volume.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasThickness(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness, density and area are positive, porosity is a fraction.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasPossibleValues(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Layer
