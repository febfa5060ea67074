/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model;

import java.time.Instant;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comparison</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Results of several states set side by side.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Comparison#getCreated <em>Created</em>}</li>
 *   <li>{@link org.lamella.model.Comparison#getSides <em>Sides</em>}</li>
 *   <li>{@link org.lamella.model.Comparison#getConclusion <em>Conclusion</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getComparison()
 * @generated
 */
public interface Comparison extends Named {
	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.lamella.model.ExperimentPackage#getComparison_Created()
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.lamella.model.Comparison#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Sides</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.ComparisonSide}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is compared, in the order in which it is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sides</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getComparison_Sides()
	 * @generated
	 */
	EList<ComparisonSide> getSides();

	/**
	 * Returns the value of the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the comparison says, in the words of the one who made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conclusion</em>' attribute.
	 * @see #setConclusion(String)
	 * @see org.lamella.model.ExperimentPackage#getComparison_Conclusion()
	 * @generated
	 */
	String getConclusion();

	/**
	 * Sets the value of the '{@link org.lamella.model.Comparison#getConclusion <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conclusion</em>' attribute.
	 * @see #getConclusion()
	 * @generated
	 */
	void setConclusion(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A comparison has at least two sides.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasSides(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Comparison
