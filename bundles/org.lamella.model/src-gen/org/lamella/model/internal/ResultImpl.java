/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model.internal;

import java.time.Instant;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.lamella.model.ExperimentPackage;
import org.lamella.model.Quantity;
import org.lamella.model.Result;
import org.lamella.model.ResultInput;
import org.lamella.model.Setting;
import org.lamella.model.Verdict;

import org.lamella.model.internal.checks.ResultChecks;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Result</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.internal.ResultImpl#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.lamella.model.internal.ResultImpl#getAnalysisVersion <em>Analysis Version</em>}</li>
 *   <li>{@link org.lamella.model.internal.ResultImpl#getSoftwareVersion <em>Software Version</em>}</li>
 *   <li>{@link org.lamella.model.internal.ResultImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.lamella.model.internal.ResultImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.lamella.model.internal.ResultImpl#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.lamella.model.internal.ResultImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.lamella.model.internal.ResultImpl#getQuantities <em>Quantities</em>}</li>
 *   <li>{@link org.lamella.model.internal.ResultImpl#getVerdicts <em>Verdicts</em>}</li>
 *   <li>{@link org.lamella.model.internal.ResultImpl#getWarnings <em>Warnings</em>}</li>
 *   <li>{@link org.lamella.model.internal.ResultImpl#getResultFile <em>Result File</em>}</li>
 *   <li>{@link org.lamella.model.internal.ResultImpl#getResultSha256 <em>Result Sha256</em>}</li>
 *   <li>{@link org.lamella.model.internal.ResultImpl#getReportFile <em>Report File</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResultImpl extends NamedImpl implements Result {
	/**
	 * The default value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysis()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYSIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysis()
	 * @generated
	 * @ordered
	 */
	protected String analysis = ANALYSIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnalysisVersion() <em>Analysis Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysisVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYSIS_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalysisVersion() <em>Analysis Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysisVersion()
	 * @generated
	 * @ordered
	 */
	protected String analysisVersion = ANALYSIS_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSoftwareVersion() <em>Software Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftwareVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String SOFTWARE_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSoftwareVersion() <em>Software Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftwareVersion()
	 * @generated
	 * @ordered
	 */
	protected String softwareVersion = SOFTWARE_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSettings() <em>Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<Setting> settings;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<ResultInput> inputs;

	/**
	 * The cached value of the '{@link #getQuantities() <em>Quantities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantities()
	 * @generated
	 * @ordered
	 */
	protected EList<Quantity> quantities;

	/**
	 * The cached value of the '{@link #getVerdicts() <em>Verdicts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdicts()
	 * @generated
	 * @ordered
	 */
	protected EList<Verdict> verdicts;

	/**
	 * The cached value of the '{@link #getWarnings() <em>Warnings</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarnings()
	 * @generated
	 * @ordered
	 */
	protected EList<String> warnings;

	/**
	 * The default value of the '{@link #getResultFile() <em>Result File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultFile()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResultFile() <em>Result File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultFile()
	 * @generated
	 * @ordered
	 */
	protected String resultFile = RESULT_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getResultSha256() <em>Result Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResultSha256() <em>Result Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultSha256()
	 * @generated
	 * @ordered
	 */
	protected String resultSha256 = RESULT_SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getReportFile() <em>Report File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportFile()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORT_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportFile() <em>Report File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportFile()
	 * @generated
	 * @ordered
	 */
	protected String reportFile = REPORT_FILE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResultImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.RESULT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalysis() {
		return analysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalysis(String newAnalysis) {
		String oldAnalysis = analysis;
		analysis = newAnalysis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RESULT__ANALYSIS, oldAnalysis, analysis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalysisVersion() {
		return analysisVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalysisVersion(String newAnalysisVersion) {
		String oldAnalysisVersion = analysisVersion;
		analysisVersion = newAnalysisVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RESULT__ANALYSIS_VERSION, oldAnalysisVersion, analysisVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSoftwareVersion() {
		return softwareVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSoftwareVersion(String newSoftwareVersion) {
		String oldSoftwareVersion = softwareVersion;
		softwareVersion = newSoftwareVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RESULT__SOFTWARE_VERSION, oldSoftwareVersion, softwareVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RESULT__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RESULT__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Setting> getSettings() {
		if (settings == null) {
			settings = new EObjectContainmentEList<Setting>(Setting.class, this, ExperimentPackage.RESULT__SETTINGS);
		}
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResultInput> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<ResultInput>(ResultInput.class, this, ExperimentPackage.RESULT__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Quantity> getQuantities() {
		if (quantities == null) {
			quantities = new EObjectContainmentEList<Quantity>(Quantity.class, this, ExperimentPackage.RESULT__QUANTITIES);
		}
		return quantities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Verdict> getVerdicts() {
		if (verdicts == null) {
			verdicts = new EObjectContainmentEList<Verdict>(Verdict.class, this, ExperimentPackage.RESULT__VERDICTS);
		}
		return verdicts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getWarnings() {
		if (warnings == null) {
			warnings = new EDataTypeEList<String>(String.class, this, ExperimentPackage.RESULT__WARNINGS);
		}
		return warnings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResultFile() {
		return resultFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResultFile(String newResultFile) {
		String oldResultFile = resultFile;
		resultFile = newResultFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RESULT__RESULT_FILE, oldResultFile, resultFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResultSha256() {
		return resultSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResultSha256(String newResultSha256) {
		String oldResultSha256 = resultSha256;
		resultSha256 = newResultSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RESULT__RESULT_SHA256, oldResultSha256, resultSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReportFile() {
		return reportFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportFile(String newReportFile) {
		String oldReportFile = reportFile;
		reportFile = newReportFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RESULT__REPORT_FILE, oldReportFile, reportFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasAnalysis(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return ResultChecks.hasAnalysis(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasInputs(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return ResultChecks.hasInputs(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasPathsWithin(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return ResultChecks.hasPathsWithin(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.RESULT__SETTINGS:
				return ((InternalEList<?>)getSettings()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.RESULT__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.RESULT__QUANTITIES:
				return ((InternalEList<?>)getQuantities()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.RESULT__VERDICTS:
				return ((InternalEList<?>)getVerdicts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.RESULT__ANALYSIS:
				return getAnalysis();
			case ExperimentPackage.RESULT__ANALYSIS_VERSION:
				return getAnalysisVersion();
			case ExperimentPackage.RESULT__SOFTWARE_VERSION:
				return getSoftwareVersion();
			case ExperimentPackage.RESULT__CREATED:
				return getCreated();
			case ExperimentPackage.RESULT__SUMMARY:
				return getSummary();
			case ExperimentPackage.RESULT__SETTINGS:
				return getSettings();
			case ExperimentPackage.RESULT__INPUTS:
				return getInputs();
			case ExperimentPackage.RESULT__QUANTITIES:
				return getQuantities();
			case ExperimentPackage.RESULT__VERDICTS:
				return getVerdicts();
			case ExperimentPackage.RESULT__WARNINGS:
				return getWarnings();
			case ExperimentPackage.RESULT__RESULT_FILE:
				return getResultFile();
			case ExperimentPackage.RESULT__RESULT_SHA256:
				return getResultSha256();
			case ExperimentPackage.RESULT__REPORT_FILE:
				return getReportFile();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.RESULT__ANALYSIS:
				setAnalysis((String)newValue);
				return;
			case ExperimentPackage.RESULT__ANALYSIS_VERSION:
				setAnalysisVersion((String)newValue);
				return;
			case ExperimentPackage.RESULT__SOFTWARE_VERSION:
				setSoftwareVersion((String)newValue);
				return;
			case ExperimentPackage.RESULT__CREATED:
				setCreated((Instant)newValue);
				return;
			case ExperimentPackage.RESULT__SUMMARY:
				setSummary((String)newValue);
				return;
			case ExperimentPackage.RESULT__SETTINGS:
				getSettings().clear();
				getSettings().addAll((Collection<? extends Setting>)newValue);
				return;
			case ExperimentPackage.RESULT__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends ResultInput>)newValue);
				return;
			case ExperimentPackage.RESULT__QUANTITIES:
				getQuantities().clear();
				getQuantities().addAll((Collection<? extends Quantity>)newValue);
				return;
			case ExperimentPackage.RESULT__VERDICTS:
				getVerdicts().clear();
				getVerdicts().addAll((Collection<? extends Verdict>)newValue);
				return;
			case ExperimentPackage.RESULT__WARNINGS:
				getWarnings().clear();
				getWarnings().addAll((Collection<? extends String>)newValue);
				return;
			case ExperimentPackage.RESULT__RESULT_FILE:
				setResultFile((String)newValue);
				return;
			case ExperimentPackage.RESULT__RESULT_SHA256:
				setResultSha256((String)newValue);
				return;
			case ExperimentPackage.RESULT__REPORT_FILE:
				setReportFile((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentPackage.RESULT__ANALYSIS:
				setAnalysis(ANALYSIS_EDEFAULT);
				return;
			case ExperimentPackage.RESULT__ANALYSIS_VERSION:
				setAnalysisVersion(ANALYSIS_VERSION_EDEFAULT);
				return;
			case ExperimentPackage.RESULT__SOFTWARE_VERSION:
				setSoftwareVersion(SOFTWARE_VERSION_EDEFAULT);
				return;
			case ExperimentPackage.RESULT__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case ExperimentPackage.RESULT__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case ExperimentPackage.RESULT__SETTINGS:
				getSettings().clear();
				return;
			case ExperimentPackage.RESULT__INPUTS:
				getInputs().clear();
				return;
			case ExperimentPackage.RESULT__QUANTITIES:
				getQuantities().clear();
				return;
			case ExperimentPackage.RESULT__VERDICTS:
				getVerdicts().clear();
				return;
			case ExperimentPackage.RESULT__WARNINGS:
				getWarnings().clear();
				return;
			case ExperimentPackage.RESULT__RESULT_FILE:
				setResultFile(RESULT_FILE_EDEFAULT);
				return;
			case ExperimentPackage.RESULT__RESULT_SHA256:
				setResultSha256(RESULT_SHA256_EDEFAULT);
				return;
			case ExperimentPackage.RESULT__REPORT_FILE:
				setReportFile(REPORT_FILE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentPackage.RESULT__ANALYSIS:
				return ANALYSIS_EDEFAULT == null ? analysis != null : !ANALYSIS_EDEFAULT.equals(analysis);
			case ExperimentPackage.RESULT__ANALYSIS_VERSION:
				return ANALYSIS_VERSION_EDEFAULT == null ? analysisVersion != null : !ANALYSIS_VERSION_EDEFAULT.equals(analysisVersion);
			case ExperimentPackage.RESULT__SOFTWARE_VERSION:
				return SOFTWARE_VERSION_EDEFAULT == null ? softwareVersion != null : !SOFTWARE_VERSION_EDEFAULT.equals(softwareVersion);
			case ExperimentPackage.RESULT__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case ExperimentPackage.RESULT__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case ExperimentPackage.RESULT__SETTINGS:
				return settings != null && !settings.isEmpty();
			case ExperimentPackage.RESULT__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case ExperimentPackage.RESULT__QUANTITIES:
				return quantities != null && !quantities.isEmpty();
			case ExperimentPackage.RESULT__VERDICTS:
				return verdicts != null && !verdicts.isEmpty();
			case ExperimentPackage.RESULT__WARNINGS:
				return warnings != null && !warnings.isEmpty();
			case ExperimentPackage.RESULT__RESULT_FILE:
				return RESULT_FILE_EDEFAULT == null ? resultFile != null : !RESULT_FILE_EDEFAULT.equals(resultFile);
			case ExperimentPackage.RESULT__RESULT_SHA256:
				return RESULT_SHA256_EDEFAULT == null ? resultSha256 != null : !RESULT_SHA256_EDEFAULT.equals(resultSha256);
			case ExperimentPackage.RESULT__REPORT_FILE:
				return REPORT_FILE_EDEFAULT == null ? reportFile != null : !REPORT_FILE_EDEFAULT.equals(reportFile);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (analysis: ");
		result.append(analysis);
		result.append(", analysisVersion: ");
		result.append(analysisVersion);
		result.append(", softwareVersion: ");
		result.append(softwareVersion);
		result.append(", created: ");
		result.append(created);
		result.append(", summary: ");
		result.append(summary);
		result.append(", warnings: ");
		result.append(warnings);
		result.append(", resultFile: ");
		result.append(resultFile);
		result.append(", resultSha256: ");
		result.append(resultSha256);
		result.append(", reportFile: ");
		result.append(reportFile);
		result.append(')');
		return result.toString();
	}

} //ResultImpl
