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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.lamella.model.Column;
import org.lamella.model.ExperimentPackage;
import org.lamella.model.Instrument;
import org.lamella.model.Measurement;
import org.lamella.model.Operator;
import org.lamella.model.Run;
import org.lamella.model.Sample;
import org.lamella.model.SampleState;

import org.lamella.model.internal.checks.RunChecks;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#getMeasured <em>Measured</em>}</li>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#getRecorded <em>Recorded</em>}</li>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#isComplete <em>Complete</em>}</li>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#getSample <em>Sample</em>}</li>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#getSampleState <em>Sample State</em>}</li>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#getRun <em>Run</em>}</li>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.lamella.model.internal.MeasurementImpl#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasurementImpl extends NamedImpl implements Measurement {
	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected static final String TECHNIQUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected String technique = TECHNIQUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasured() <em>Measured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasured()
	 * @generated
	 * @ordered
	 */
	protected static final String MEASURED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasured() <em>Measured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasured()
	 * @generated
	 * @ordered
	 */
	protected String measured = MEASURED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecorded() <em>Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecorded()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RECORDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecorded() <em>Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecorded()
	 * @generated
	 * @ordered
	 */
	protected Instant recorded = RECORDED_EDEFAULT;

	/**
	 * The default value of the '{@link #isComplete() <em>Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isComplete()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COMPLETE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isComplete() <em>Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isComplete()
	 * @generated
	 * @ordered
	 */
	protected boolean complete = COMPLETE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSample() <em>Sample</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSample()
	 * @generated
	 * @ordered
	 */
	protected Sample sample;

	/**
	 * The default value of the '{@link #getSampleState() <em>Sample State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleState()
	 * @generated
	 * @ordered
	 */
	protected static final SampleState SAMPLE_STATE_EDEFAULT = SampleState.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getSampleState() <em>Sample State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleState()
	 * @generated
	 * @ordered
	 */
	protected SampleState sampleState = SAMPLE_STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRun() <em>Run</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected Run run;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected Instrument instrument;

	/**
	 * The cached value of the '{@link #getOperator() <em>Operator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperator()
	 * @generated
	 * @ordered
	 */
	protected Operator operator;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<Column> columns;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasurementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.MEASUREMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MEASUREMENT__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MEASUREMENT__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(long newSize) {
		long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MEASUREMENT__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MEASUREMENT__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTechnique() {
		return technique;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnique(String newTechnique) {
		String oldTechnique = technique;
		technique = newTechnique;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MEASUREMENT__TECHNIQUE, oldTechnique, technique));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasured() {
		return measured;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasured(String newMeasured) {
		String oldMeasured = measured;
		measured = newMeasured;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MEASUREMENT__MEASURED, oldMeasured, measured));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getRecorded() {
		return recorded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecorded(Instant newRecorded) {
		Instant oldRecorded = recorded;
		recorded = newRecorded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MEASUREMENT__RECORDED, oldRecorded, recorded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isComplete() {
		return complete;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComplete(boolean newComplete) {
		boolean oldComplete = complete;
		complete = newComplete;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MEASUREMENT__COMPLETE, oldComplete, complete));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sample getSample() {
		if (sample != null && sample.eIsProxy()) {
			InternalEObject oldSample = (InternalEObject)sample;
			sample = (Sample)eResolveProxy(oldSample);
			if (sample != oldSample) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.MEASUREMENT__SAMPLE, oldSample, sample));
			}
		}
		return sample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Sample basicGetSample() {
		return sample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSample(Sample newSample) {
		Sample oldSample = sample;
		sample = newSample;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MEASUREMENT__SAMPLE, oldSample, sample));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SampleState getSampleState() {
		return sampleState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampleState(SampleState newSampleState) {
		SampleState oldSampleState = sampleState;
		sampleState = newSampleState == null ? SAMPLE_STATE_EDEFAULT : newSampleState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MEASUREMENT__SAMPLE_STATE, oldSampleState, sampleState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Run getRun() {
		if (run != null && run.eIsProxy()) {
			InternalEObject oldRun = (InternalEObject)run;
			run = (Run)eResolveProxy(oldRun);
			if (run != oldRun) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.MEASUREMENT__RUN, oldRun, run));
			}
		}
		return run;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Run basicGetRun() {
		return run;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRun(Run newRun) {
		Run oldRun = run;
		run = newRun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MEASUREMENT__RUN, oldRun, run));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instrument getInstrument() {
		if (instrument != null && instrument.eIsProxy()) {
			InternalEObject oldInstrument = (InternalEObject)instrument;
			instrument = (Instrument)eResolveProxy(oldInstrument);
			if (instrument != oldInstrument) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.MEASUREMENT__INSTRUMENT, oldInstrument, instrument));
			}
		}
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instrument basicGetInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(Instrument newInstrument) {
		Instrument oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MEASUREMENT__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Operator getOperator() {
		if (operator != null && operator.eIsProxy()) {
			InternalEObject oldOperator = (InternalEObject)operator;
			operator = (Operator)eResolveProxy(oldOperator);
			if (operator != oldOperator) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.MEASUREMENT__OPERATOR, oldOperator, operator));
			}
		}
		return operator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Operator basicGetOperator() {
		return operator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperator(Operator newOperator) {
		Operator oldOperator = operator;
		operator = newOperator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.MEASUREMENT__OPERATOR, oldOperator, operator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Column> getColumns() {
		if (columns == null) {
			columns = new EObjectContainmentEList<Column>(Column.class, this, ExperimentPackage.MEASUREMENT__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasPathsWithin(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return RunChecks.hasPathsWithin(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasHash(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return RunChecks.hasHash(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.MEASUREMENT__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
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
			case ExperimentPackage.MEASUREMENT__FILE:
				return getFile();
			case ExperimentPackage.MEASUREMENT__SHA256:
				return getSha256();
			case ExperimentPackage.MEASUREMENT__SIZE:
				return getSize();
			case ExperimentPackage.MEASUREMENT__FORMAT:
				return getFormat();
			case ExperimentPackage.MEASUREMENT__TECHNIQUE:
				return getTechnique();
			case ExperimentPackage.MEASUREMENT__MEASURED:
				return getMeasured();
			case ExperimentPackage.MEASUREMENT__RECORDED:
				return getRecorded();
			case ExperimentPackage.MEASUREMENT__COMPLETE:
				return isComplete();
			case ExperimentPackage.MEASUREMENT__SAMPLE:
				if (resolve) return getSample();
				return basicGetSample();
			case ExperimentPackage.MEASUREMENT__SAMPLE_STATE:
				return getSampleState();
			case ExperimentPackage.MEASUREMENT__RUN:
				if (resolve) return getRun();
				return basicGetRun();
			case ExperimentPackage.MEASUREMENT__INSTRUMENT:
				if (resolve) return getInstrument();
				return basicGetInstrument();
			case ExperimentPackage.MEASUREMENT__OPERATOR:
				if (resolve) return getOperator();
				return basicGetOperator();
			case ExperimentPackage.MEASUREMENT__COLUMNS:
				return getColumns();
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
			case ExperimentPackage.MEASUREMENT__FILE:
				setFile((String)newValue);
				return;
			case ExperimentPackage.MEASUREMENT__SHA256:
				setSha256((String)newValue);
				return;
			case ExperimentPackage.MEASUREMENT__SIZE:
				setSize((Long)newValue);
				return;
			case ExperimentPackage.MEASUREMENT__FORMAT:
				setFormat((String)newValue);
				return;
			case ExperimentPackage.MEASUREMENT__TECHNIQUE:
				setTechnique((String)newValue);
				return;
			case ExperimentPackage.MEASUREMENT__MEASURED:
				setMeasured((String)newValue);
				return;
			case ExperimentPackage.MEASUREMENT__RECORDED:
				setRecorded((Instant)newValue);
				return;
			case ExperimentPackage.MEASUREMENT__COMPLETE:
				setComplete((Boolean)newValue);
				return;
			case ExperimentPackage.MEASUREMENT__SAMPLE:
				setSample((Sample)newValue);
				return;
			case ExperimentPackage.MEASUREMENT__SAMPLE_STATE:
				setSampleState((SampleState)newValue);
				return;
			case ExperimentPackage.MEASUREMENT__RUN:
				setRun((Run)newValue);
				return;
			case ExperimentPackage.MEASUREMENT__INSTRUMENT:
				setInstrument((Instrument)newValue);
				return;
			case ExperimentPackage.MEASUREMENT__OPERATOR:
				setOperator((Operator)newValue);
				return;
			case ExperimentPackage.MEASUREMENT__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends Column>)newValue);
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
			case ExperimentPackage.MEASUREMENT__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case ExperimentPackage.MEASUREMENT__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case ExperimentPackage.MEASUREMENT__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case ExperimentPackage.MEASUREMENT__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case ExperimentPackage.MEASUREMENT__TECHNIQUE:
				setTechnique(TECHNIQUE_EDEFAULT);
				return;
			case ExperimentPackage.MEASUREMENT__MEASURED:
				setMeasured(MEASURED_EDEFAULT);
				return;
			case ExperimentPackage.MEASUREMENT__RECORDED:
				setRecorded(RECORDED_EDEFAULT);
				return;
			case ExperimentPackage.MEASUREMENT__COMPLETE:
				setComplete(COMPLETE_EDEFAULT);
				return;
			case ExperimentPackage.MEASUREMENT__SAMPLE:
				setSample((Sample)null);
				return;
			case ExperimentPackage.MEASUREMENT__SAMPLE_STATE:
				setSampleState(SAMPLE_STATE_EDEFAULT);
				return;
			case ExperimentPackage.MEASUREMENT__RUN:
				setRun((Run)null);
				return;
			case ExperimentPackage.MEASUREMENT__INSTRUMENT:
				setInstrument((Instrument)null);
				return;
			case ExperimentPackage.MEASUREMENT__OPERATOR:
				setOperator((Operator)null);
				return;
			case ExperimentPackage.MEASUREMENT__COLUMNS:
				getColumns().clear();
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
			case ExperimentPackage.MEASUREMENT__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case ExperimentPackage.MEASUREMENT__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case ExperimentPackage.MEASUREMENT__SIZE:
				return size != SIZE_EDEFAULT;
			case ExperimentPackage.MEASUREMENT__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case ExperimentPackage.MEASUREMENT__TECHNIQUE:
				return TECHNIQUE_EDEFAULT == null ? technique != null : !TECHNIQUE_EDEFAULT.equals(technique);
			case ExperimentPackage.MEASUREMENT__MEASURED:
				return MEASURED_EDEFAULT == null ? measured != null : !MEASURED_EDEFAULT.equals(measured);
			case ExperimentPackage.MEASUREMENT__RECORDED:
				return RECORDED_EDEFAULT == null ? recorded != null : !RECORDED_EDEFAULT.equals(recorded);
			case ExperimentPackage.MEASUREMENT__COMPLETE:
				return complete != COMPLETE_EDEFAULT;
			case ExperimentPackage.MEASUREMENT__SAMPLE:
				return sample != null;
			case ExperimentPackage.MEASUREMENT__SAMPLE_STATE:
				return sampleState != SAMPLE_STATE_EDEFAULT;
			case ExperimentPackage.MEASUREMENT__RUN:
				return run != null;
			case ExperimentPackage.MEASUREMENT__INSTRUMENT:
				return instrument != null;
			case ExperimentPackage.MEASUREMENT__OPERATOR:
				return operator != null;
			case ExperimentPackage.MEASUREMENT__COLUMNS:
				return columns != null && !columns.isEmpty();
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
		result.append(" (file: ");
		result.append(file);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", size: ");
		result.append(size);
		result.append(", format: ");
		result.append(format);
		result.append(", technique: ");
		result.append(technique);
		result.append(", measured: ");
		result.append(measured);
		result.append(", recorded: ");
		result.append(recorded);
		result.append(", complete: ");
		result.append(complete);
		result.append(", sampleState: ");
		result.append(sampleState);
		result.append(')');
		return result.toString();
	}

} //MeasurementImpl
