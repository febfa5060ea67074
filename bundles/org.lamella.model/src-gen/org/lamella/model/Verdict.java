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
 * A representation of the model object '<em><b>Verdict</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A judgement with its reason.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Verdict#getName <em>Name</em>}</li>
 *   <li>{@link org.lamella.model.Verdict#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.lamella.model.Verdict#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.lamella.model.Verdict#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getVerdict()
 * @generated
 */
public interface Verdict extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is judged: fit-adequate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.lamella.model.ExperimentPackage#getVerdict_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.lamella.model.Verdict#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The judgement: yes, no, drifting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see #setVerdict(String)
	 * @see org.lamella.model.ExperimentPackage#getVerdict_Verdict()
	 * @generated
	 */
	String getVerdict();

	/**
	 * Sets the value of the '{@link org.lamella.model.Verdict#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure it is, 0 to 1. Unit: none (a plain number).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #isSetConfidence()
	 * @see #unsetConfidence()
	 * @see #setConfidence(double)
	 * @see org.lamella.model.ExperimentPackage#getVerdict_Confidence()
	 * @generated
	 */
	double getConfidence();

	/**
	 * Sets the value of the '{@link org.lamella.model.Verdict#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #isSetConfidence()
	 * @see #unsetConfidence()
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(double value);

	/**
	 * Unsets the value of the '{@link org.lamella.model.Verdict#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetConfidence()
	 * @see #getConfidence()
	 * @see #setConfidence(double)
	 * @generated
	 */
	void unsetConfidence();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.Verdict#getConfidence <em>Confidence</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Confidence</em>' attribute is set.
	 * @see #unsetConfidence()
	 * @see #getConfidence()
	 * @see #setConfidence(double)
	 * @generated
	 */
	boolean isSetConfidence();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it rests on, with the numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.lamella.model.ExperimentPackage#getVerdict_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.lamella.model.Verdict#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A confidence is between 0 and 1.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasPossibleValues(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Verdict
