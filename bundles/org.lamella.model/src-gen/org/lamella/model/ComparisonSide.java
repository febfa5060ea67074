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
 * A representation of the model object '<em><b>Comparison Side</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One side of a comparison: a state and the results that stand for it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.ComparisonSide#getState <em>State</em>}</li>
 *   <li>{@link org.lamella.model.ComparisonSide#getSample <em>Sample</em>}</li>
 *   <li>{@link org.lamella.model.ComparisonSide#getResults <em>Results</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getComparisonSide()
 * @generated
 */
public interface ComparisonSide extends Named {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.lamella.model.SampleState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state that it stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.lamella.model.SampleState
	 * @see #setState(SampleState)
	 * @see org.lamella.model.ExperimentPackage#getComparisonSide_State()
	 * @generated
	 */
	SampleState getState();

	/**
	 * Sets the value of the '{@link org.lamella.model.ComparisonSide#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.lamella.model.SampleState
	 * @see #getState()
	 * @generated
	 */
	void setState(SampleState value);

	/**
	 * Returns the value of the '<em><b>Sample</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sample, where the side stands for one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample</em>' reference.
	 * @see #setSample(Sample)
	 * @see org.lamella.model.ExperimentPackage#getComparisonSide_Sample()
	 * @generated
	 */
	Sample getSample();

	/**
	 * Sets the value of the '{@link org.lamella.model.ComparisonSide#getSample <em>Sample</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample</em>' reference.
	 * @see #getSample()
	 * @generated
	 */
	void setSample(Sample value);

	/**
	 * Returns the value of the '<em><b>Results</b></em>' reference list.
	 * The list contents are of type {@link org.lamella.model.Result}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The results that stand for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Results</em>' reference list.
	 * @see org.lamella.model.ExperimentPackage#getComparisonSide_Results()
	 * @generated
	 */
	EList<Result> getResults();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A side of a comparison has results.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasResults(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The results of a side were measured in the state that the side stands for.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasResultsOfItsState(DiagnosticChain diagnostics, Map<Object, Object> context);

} // ComparisonSide
