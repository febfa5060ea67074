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
 * A representation of the model object '<em><b>Electrolyte</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A salt in a solvent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Electrolyte#getSalt <em>Salt</em>}</li>
 *   <li>{@link org.lamella.model.Electrolyte#getSaltConcentration <em>Salt Concentration</em>}</li>
 *   <li>{@link org.lamella.model.Electrolyte#getSolvent <em>Solvent</em>}</li>
 *   <li>{@link org.lamella.model.Electrolyte#getWaterContent <em>Water Content</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getElectrolyte()
 * @generated
 */
public interface Electrolyte extends Named {
	/**
	 * Returns the value of the '<em><b>Salt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The salt: LiClO4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Salt</em>' attribute.
	 * @see #setSalt(String)
	 * @see org.lamella.model.ExperimentPackage#getElectrolyte_Salt()
	 * @generated
	 */
	String getSalt();

	/**
	 * Sets the value of the '{@link org.lamella.model.Electrolyte#getSalt <em>Salt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Salt</em>' attribute.
	 * @see #getSalt()
	 * @generated
	 */
	void setSalt(String value);

	/**
	 * Returns the value of the '<em><b>Salt Concentration</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The amount of salt per volume. Unit: mol/m³.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Salt Concentration</em>' attribute.
	 * @see #isSetSaltConcentration()
	 * @see #unsetSaltConcentration()
	 * @see #setSaltConcentration(double)
	 * @see org.lamella.model.ExperimentPackage#getElectrolyte_SaltConcentration()
	 * @generated
	 */
	double getSaltConcentration();

	/**
	 * Sets the value of the '{@link org.lamella.model.Electrolyte#getSaltConcentration <em>Salt Concentration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Salt Concentration</em>' attribute.
	 * @see #isSetSaltConcentration()
	 * @see #unsetSaltConcentration()
	 * @see #getSaltConcentration()
	 * @generated
	 */
	void setSaltConcentration(double value);

	/**
	 * Unsets the value of the '{@link org.lamella.model.Electrolyte#getSaltConcentration <em>Salt Concentration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSaltConcentration()
	 * @see #getSaltConcentration()
	 * @see #setSaltConcentration(double)
	 * @generated
	 */
	void unsetSaltConcentration();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.Electrolyte#getSaltConcentration <em>Salt Concentration</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Salt Concentration</em>' attribute is set.
	 * @see #unsetSaltConcentration()
	 * @see #getSaltConcentration()
	 * @see #setSaltConcentration(double)
	 * @generated
	 */
	boolean isSetSaltConcentration();

	/**
	 * Returns the value of the '<em><b>Solvent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The solvent with its ratios: EC:DMC 1:1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Solvent</em>' attribute.
	 * @see #setSolvent(String)
	 * @see org.lamella.model.ExperimentPackage#getElectrolyte_Solvent()
	 * @generated
	 */
	String getSolvent();

	/**
	 * Sets the value of the '{@link org.lamella.model.Electrolyte#getSolvent <em>Solvent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Solvent</em>' attribute.
	 * @see #getSolvent()
	 * @generated
	 */
	void setSolvent(String value);

	/**
	 * Returns the value of the '<em><b>Water Content</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mass fraction of water, or its upper limit. Unit: none (a plain number).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Water Content</em>' attribute.
	 * @see #isSetWaterContent()
	 * @see #unsetWaterContent()
	 * @see #setWaterContent(double)
	 * @see org.lamella.model.ExperimentPackage#getElectrolyte_WaterContent()
	 * @generated
	 */
	double getWaterContent();

	/**
	 * Sets the value of the '{@link org.lamella.model.Electrolyte#getWaterContent <em>Water Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Water Content</em>' attribute.
	 * @see #isSetWaterContent()
	 * @see #unsetWaterContent()
	 * @see #getWaterContent()
	 * @generated
	 */
	void setWaterContent(double value);

	/**
	 * Unsets the value of the '{@link org.lamella.model.Electrolyte#getWaterContent <em>Water Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWaterContent()
	 * @see #getWaterContent()
	 * @see #setWaterContent(double)
	 * @generated
	 */
	void unsetWaterContent();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.Electrolyte#getWaterContent <em>Water Content</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Water Content</em>' attribute is set.
	 * @see #unsetWaterContent()
	 * @see #getWaterContent()
	 * @see #setWaterContent(double)
	 * @generated
	 */
	boolean isSetWaterContent();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Concentrations are positive, water is a fraction.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasPossibleValues(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Electrolyte
