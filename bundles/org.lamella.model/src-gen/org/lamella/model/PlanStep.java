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
 * A representation of the model object '<em><b>Plan Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of a plan: a technique with its parameters.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.PlanStep#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.lamella.model.PlanStep#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.lamella.model.PlanStep#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getPlanStep()
 * @generated
 */
public interface PlanStep extends Named {
	/**
	 * Returns the value of the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stable id of the technique: cyclic_voltammetry, impedance. The list is open, since drivers bring their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technique</em>' attribute.
	 * @see #setTechnique(String)
	 * @see org.lamella.model.ExperimentPackage#getPlanStep_Technique()
	 * @generated
	 */
	String getTechnique();

	/**
	 * Sets the value of the '{@link org.lamella.model.PlanStep#getTechnique <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technique</em>' attribute.
	 * @see #getTechnique()
	 * @generated
	 */
	void setTechnique(String value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instrument that is to do it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' reference.
	 * @see #setInstrument(Instrument)
	 * @see org.lamella.model.ExperimentPackage#getPlanStep_Instrument()
	 * @generated
	 */
	Instrument getInstrument();

	/**
	 * Sets the value of the '{@link org.lamella.model.PlanStep#getInstrument <em>Instrument</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' reference.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(Instrument value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is to be done, in a sensible order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getPlanStep_Parameters()
	 * @generated
	 */
	EList<Parameter> getParameters();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A step of a plan says which technique.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasTechnique(DiagnosticChain diagnostics, Map<Object, Object> context);

} // PlanStep
