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
 * A representation of the model object '<em><b>Experiment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything known of an experiment: the samples and what was planned, done, measured and found out. The root of experiment.xmi.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Experiment#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.lamella.model.Experiment#getCreated <em>Created</em>}</li>
 *   <li>{@link org.lamella.model.Experiment#getOperators <em>Operators</em>}</li>
 *   <li>{@link org.lamella.model.Experiment#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.lamella.model.Experiment#getSamples <em>Samples</em>}</li>
 *   <li>{@link org.lamella.model.Experiment#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.lamella.model.Experiment#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.lamella.model.Experiment#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.lamella.model.Experiment#getResults <em>Results</em>}</li>
 *   <li>{@link org.lamella.model.Experiment#getComparisons <em>Comparisons</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getExperiment()
 * @generated
 */
public interface Experiment extends Named {
	/**
	 * Returns the value of the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the model that the file is written in. Set by the store when it saves; 0 until then. Unit: none (a plain number).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema Version</em>' attribute.
	 * @see #setSchemaVersion(int)
	 * @see org.lamella.model.ExperimentPackage#getExperiment_SchemaVersion()
	 * @generated
	 */
	int getSchemaVersion();

	/**
	 * Sets the value of the '{@link org.lamella.model.Experiment#getSchemaVersion <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema Version</em>' attribute.
	 * @see #getSchemaVersion()
	 * @generated
	 */
	void setSchemaVersion(int value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the experiment was created.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.lamella.model.ExperimentPackage#getExperiment_Created()
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.lamella.model.Experiment#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Operators</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Operator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who prepared and measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operators</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getExperiment_Operators()
	 * @generated
	 */
	EList<Operator> getOperators();

	/**
	 * Returns the value of the '<em><b>Instruments</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Instrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instruments that were used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruments</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getExperiment_Instruments()
	 * @generated
	 */
	EList<Instrument> getInstruments();

	/**
	 * Returns the value of the '<em><b>Samples</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Sample}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The samples.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Samples</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getExperiment_Samples()
	 * @generated
	 */
	EList<Sample> getSamples();

	/**
	 * Returns the value of the '<em><b>Plans</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Plan}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was to be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plans</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getExperiment_Plans()
	 * @generated
	 */
	EList<Plan> getPlans();

	/**
	 * Returns the value of the '<em><b>Runs</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Run}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done, in the order of its start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getExperiment_Runs()
	 * @generated
	 */
	EList<Run> getRuns();

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The raw files, in the order in which they were recorded here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getExperiment_Measurements()
	 * @generated
	 */
	EList<Measurement> getMeasurements();

	/**
	 * Returns the value of the '<em><b>Results</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Result}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What analyses found, in the order in which they were recorded here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Results</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getExperiment_Results()
	 * @generated
	 */
	EList<Result> getResults();

	/**
	 * Returns the value of the '<em><b>Comparisons</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Comparison}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which results are set side by side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comparisons</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getExperiment_Comparisons()
	 * @generated
	 */
	EList<Comparison> getComparisons();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An experiment has a name.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasName(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Experiment
