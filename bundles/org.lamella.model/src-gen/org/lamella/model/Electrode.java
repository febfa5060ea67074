/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Electrode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An electrode of a cell or chip.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Electrode#getRole <em>Role</em>}</li>
 *   <li>{@link org.lamella.model.Electrode#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.lamella.model.Electrode#getArea <em>Area</em>}</li>
 *   <li>{@link org.lamella.model.Electrode#getContacts <em>Contacts</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getElectrode()
 * @generated
 */
public interface Electrode extends Named {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.lamella.model.ElectrodeRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.lamella.model.ElectrodeRole
	 * @see #setRole(ElectrodeRole)
	 * @see org.lamella.model.ExperimentPackage#getElectrode_Role()
	 * @generated
	 */
	ElectrodeRole getRole();

	/**
	 * Sets the value of the '{@link org.lamella.model.Electrode#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.lamella.model.ElectrodeRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ElectrodeRole value);

	/**
	 * Returns the value of the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is made of: Pt, Li.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' attribute.
	 * @see #setMaterial(String)
	 * @see org.lamella.model.ExperimentPackage#getElectrode_Material()
	 * @generated
	 */
	String getMaterial();

	/**
	 * Sets the value of the '{@link org.lamella.model.Electrode#getMaterial <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' attribute.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(String value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its area in the electrolyte. Unit: m².
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see #isSetArea()
	 * @see #unsetArea()
	 * @see #setArea(double)
	 * @see org.lamella.model.ExperimentPackage#getElectrode_Area()
	 * @generated
	 */
	double getArea();

	/**
	 * Sets the value of the '{@link org.lamella.model.Electrode#getArea <em>Area</em>}' attribute.
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
	 * Unsets the value of the '{@link org.lamella.model.Electrode#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetArea()
	 * @see #getArea()
	 * @see #setArea(double)
	 * @generated
	 */
	void unsetArea();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.Electrode#getArea <em>Area</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Contacts</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layer of the sample that it touches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' reference.
	 * @see #setContacts(Layer)
	 * @see org.lamella.model.ExperimentPackage#getElectrode_Contacts()
	 * @generated
	 */
	Layer getContacts();

	/**
	 * Sets the value of the '{@link org.lamella.model.Electrode#getContacts <em>Contacts</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contacts</em>' reference.
	 * @see #getContacts()
	 * @generated
	 */
	void setContacts(Layer value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An area is positive.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasPossibleValues(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Electrode
