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
 * A representation of the model object '<em><b>Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an analysis found, with all that is needed to find it again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Result#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.lamella.model.Result#getAnalysisVersion <em>Analysis Version</em>}</li>
 *   <li>{@link org.lamella.model.Result#getSoftwareVersion <em>Software Version</em>}</li>
 *   <li>{@link org.lamella.model.Result#getCreated <em>Created</em>}</li>
 *   <li>{@link org.lamella.model.Result#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.lamella.model.Result#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.lamella.model.Result#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.lamella.model.Result#getQuantities <em>Quantities</em>}</li>
 *   <li>{@link org.lamella.model.Result#getVerdicts <em>Verdicts</em>}</li>
 *   <li>{@link org.lamella.model.Result#getWarnings <em>Warnings</em>}</li>
 *   <li>{@link org.lamella.model.Result#getResultFile <em>Result File</em>}</li>
 *   <li>{@link org.lamella.model.Result#getResultSha256 <em>Result Sha256</em>}</li>
 *   <li>{@link org.lamella.model.Result#getReportFile <em>Report File</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getResult()
 * @generated
 */
public interface Result extends Named {
	/**
	 * Returns the value of the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stable id of the analysis: cyclic-voltammetry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis</em>' attribute.
	 * @see #setAnalysis(String)
	 * @see org.lamella.model.ExperimentPackage#getResult_Analysis()
	 * @generated
	 */
	String getAnalysis();

	/**
	 * Sets the value of the '{@link org.lamella.model.Result#getAnalysis <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis</em>' attribute.
	 * @see #getAnalysis()
	 * @generated
	 */
	void setAnalysis(String value);

	/**
	 * Returns the value of the '<em><b>Analysis Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of its method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis Version</em>' attribute.
	 * @see #setAnalysisVersion(String)
	 * @see org.lamella.model.ExperimentPackage#getResult_AnalysisVersion()
	 * @generated
	 */
	String getAnalysisVersion();

	/**
	 * Sets the value of the '{@link org.lamella.model.Result#getAnalysisVersion <em>Analysis Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis Version</em>' attribute.
	 * @see #getAnalysisVersion()
	 * @generated
	 */
	void setAnalysisVersion(String value);

	/**
	 * Returns the value of the '<em><b>Software Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of Lamella that ran it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Software Version</em>' attribute.
	 * @see #setSoftwareVersion(String)
	 * @see org.lamella.model.ExperimentPackage#getResult_SoftwareVersion()
	 * @generated
	 */
	String getSoftwareVersion();

	/**
	 * Sets the value of the '{@link org.lamella.model.Result#getSoftwareVersion <em>Software Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Software Version</em>' attribute.
	 * @see #getSoftwareVersion()
	 * @generated
	 */
	void setSoftwareVersion(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.lamella.model.ExperimentPackage#getResult_Created()
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.lamella.model.Result#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found, in one sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.lamella.model.ExperimentPackage#getResult_Summary()
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.lamella.model.Result#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every setting that had an effect: given, by default, or derived from the data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getResult_Settings()
	 * @generated
	 */
	EList<Setting> getSettings();

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.ResultInput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What went in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getResult_Inputs()
	 * @generated
	 */
	EList<ResultInput> getInputs();

	/**
	 * Returns the value of the '<em><b>Quantities</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Quantity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The numbers, the most important first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantities</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getResult_Quantities()
	 * @generated
	 */
	EList<Quantity> getQuantities();

	/**
	 * Returns the value of the '<em><b>Verdicts</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The judgements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdicts</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getResult_Verdicts()
	 * @generated
	 */
	EList<Verdict> getVerdicts();

	/**
	 * Returns the value of the '<em><b>Warnings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a reader of the numbers has to know.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warnings</em>' attribute list.
	 * @see org.lamella.model.ExperimentPackage#getResult_Warnings()
	 * @generated
	 */
	EList<String> getWarnings();

	/**
	 * Returns the value of the '<em><b>Result File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The complete result as JSON, with tables and plots.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result File</em>' attribute.
	 * @see #setResultFile(String)
	 * @see org.lamella.model.ExperimentPackage#getResult_ResultFile()
	 * @generated
	 */
	String getResultFile();

	/**
	 * Sets the value of the '{@link org.lamella.model.Result#getResultFile <em>Result File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result File</em>' attribute.
	 * @see #getResultFile()
	 * @generated
	 */
	void setResultFile(String value);

	/**
	 * Returns the value of the '<em><b>Result Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hash of that file's bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result Sha256</em>' attribute.
	 * @see #setResultSha256(String)
	 * @see org.lamella.model.ExperimentPackage#getResult_ResultSha256()
	 * @generated
	 */
	String getResultSha256();

	/**
	 * Sets the value of the '{@link org.lamella.model.Result#getResultSha256 <em>Result Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result Sha256</em>' attribute.
	 * @see #getResultSha256()
	 * @generated
	 */
	void setResultSha256(String value);

	/**
	 * Returns the value of the '<em><b>Report File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The report that shows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report File</em>' attribute.
	 * @see #setReportFile(String)
	 * @see org.lamella.model.ExperimentPackage#getResult_ReportFile()
	 * @generated
	 */
	String getReportFile();

	/**
	 * Sets the value of the '{@link org.lamella.model.Result#getReportFile <em>Report File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report File</em>' attribute.
	 * @see #getReportFile()
	 * @generated
	 */
	void setReportFile(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A result names the analysis and the version of its method.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasAnalysis(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A result without an input cannot be followed back to a raw file.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasInputs(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The files of a result lie within the experiment's folder.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasPathsWithin(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Result
