/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Result Input</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A raw file that went into a result.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.ResultInput#getMeasurement <em>Measurement</em>}</li>
 *   <li>{@link org.lamella.model.ResultInput#getSha256 <em>Sha256</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getResultInput()
 * @generated
 */
public interface ResultInput extends EObject {
	/**
	 * Returns the value of the '<em><b>Measurement</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The raw file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurement</em>' reference.
	 * @see #setMeasurement(Measurement)
	 * @see org.lamella.model.ExperimentPackage#getResultInput_Measurement()
	 * @generated
	 */
	Measurement getMeasurement();

	/**
	 * Sets the value of the '{@link org.lamella.model.ResultInput#getMeasurement <em>Measurement</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measurement</em>' reference.
	 * @see #getMeasurement()
	 * @generated
	 */
	void setMeasurement(Measurement value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hash of the bytes that were analysed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.lamella.model.ExperimentPackage#getResultInput_Sha256()
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.lamella.model.ResultInput#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An input names its measurement.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasMeasurement(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A result stands for the bytes that it was made from.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasUnchangedHash(DiagnosticChain diagnostics, Map<Object, Object> context);

} // ResultInput
