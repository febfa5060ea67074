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

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.lamella.model.ExperimentPackage;
import org.lamella.model.Instrument;
import org.lamella.model.Operator;
import org.lamella.model.Plan;
import org.lamella.model.Run;
import org.lamella.model.RunEnding;
import org.lamella.model.Sample;

import org.lamella.model.internal.checks.RunChecks;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.internal.RunImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.lamella.model.internal.RunImpl#getSample <em>Sample</em>}</li>
 *   <li>{@link org.lamella.model.internal.RunImpl#getStarted <em>Started</em>}</li>
 *   <li>{@link org.lamella.model.internal.RunImpl#getStopped <em>Stopped</em>}</li>
 *   <li>{@link org.lamella.model.internal.RunImpl#getEnding <em>Ending</em>}</li>
 *   <li>{@link org.lamella.model.internal.RunImpl#getEndReason <em>End Reason</em>}</li>
 *   <li>{@link org.lamella.model.internal.RunImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.lamella.model.internal.RunImpl#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.lamella.model.internal.RunImpl#getJournal <em>Journal</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunImpl extends NamedImpl implements Run {
	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected Plan plan;

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
	 * The default value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected static final Instant STARTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected Instant started = STARTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getStopped() <em>Stopped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopped()
	 * @generated
	 * @ordered
	 */
	protected static final Instant STOPPED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStopped() <em>Stopped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopped()
	 * @generated
	 * @ordered
	 */
	protected Instant stopped = STOPPED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnding() <em>Ending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnding()
	 * @generated
	 * @ordered
	 */
	protected static final RunEnding ENDING_EDEFAULT = RunEnding.UNFINISHED;

	/**
	 * The cached value of the '{@link #getEnding() <em>Ending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnding()
	 * @generated
	 * @ordered
	 */
	protected RunEnding ending = ENDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndReason() <em>End Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndReason()
	 * @generated
	 * @ordered
	 */
	protected static final String END_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndReason() <em>End Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndReason()
	 * @generated
	 * @ordered
	 */
	protected String endReason = END_REASON_EDEFAULT;

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
	 * The cached value of the '{@link #getInstruments() <em>Instruments</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruments()
	 * @generated
	 * @ordered
	 */
	protected EList<Instrument> instruments;

	/**
	 * The default value of the '{@link #getJournal() <em>Journal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJournal()
	 * @generated
	 * @ordered
	 */
	protected static final String JOURNAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJournal() <em>Journal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJournal()
	 * @generated
	 * @ordered
	 */
	protected String journal = JOURNAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Plan getPlan() {
		if (plan != null && plan.eIsProxy()) {
			InternalEObject oldPlan = (InternalEObject)plan;
			plan = (Plan)eResolveProxy(oldPlan);
			if (plan != oldPlan) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.RUN__PLAN, oldPlan, plan));
			}
		}
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Plan basicGetPlan() {
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(Plan newPlan) {
		Plan oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__PLAN, oldPlan, plan));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.RUN__SAMPLE, oldSample, sample));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__SAMPLE, oldSample, sample));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStarted() {
		return started;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStarted(Instant newStarted) {
		Instant oldStarted = started;
		started = newStarted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__STARTED, oldStarted, started));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStopped() {
		return stopped;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStopped(Instant newStopped) {
		Instant oldStopped = stopped;
		stopped = newStopped;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__STOPPED, oldStopped, stopped));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunEnding getEnding() {
		return ending;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnding(RunEnding newEnding) {
		RunEnding oldEnding = ending;
		ending = newEnding == null ? ENDING_EDEFAULT : newEnding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__ENDING, oldEnding, ending));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEndReason() {
		return endReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndReason(String newEndReason) {
		String oldEndReason = endReason;
		endReason = newEndReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__END_REASON, oldEndReason, endReason));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.RUN__OPERATOR, oldOperator, operator));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__OPERATOR, oldOperator, operator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Instrument> getInstruments() {
		if (instruments == null) {
			instruments = new EObjectResolvingEList<Instrument>(Instrument.class, this, ExperimentPackage.RUN__INSTRUMENTS);
		}
		return instruments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJournal() {
		return journal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJournal(String newJournal) {
		String oldJournal = journal;
		journal = newJournal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RUN__JOURNAL, oldJournal, journal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasPossibleTimes(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return RunChecks.hasPossibleTimes(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasSample(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return RunChecks.hasSample(this, diagnostics);
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
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.RUN__PLAN:
				if (resolve) return getPlan();
				return basicGetPlan();
			case ExperimentPackage.RUN__SAMPLE:
				if (resolve) return getSample();
				return basicGetSample();
			case ExperimentPackage.RUN__STARTED:
				return getStarted();
			case ExperimentPackage.RUN__STOPPED:
				return getStopped();
			case ExperimentPackage.RUN__ENDING:
				return getEnding();
			case ExperimentPackage.RUN__END_REASON:
				return getEndReason();
			case ExperimentPackage.RUN__OPERATOR:
				if (resolve) return getOperator();
				return basicGetOperator();
			case ExperimentPackage.RUN__INSTRUMENTS:
				return getInstruments();
			case ExperimentPackage.RUN__JOURNAL:
				return getJournal();
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
			case ExperimentPackage.RUN__PLAN:
				setPlan((Plan)newValue);
				return;
			case ExperimentPackage.RUN__SAMPLE:
				setSample((Sample)newValue);
				return;
			case ExperimentPackage.RUN__STARTED:
				setStarted((Instant)newValue);
				return;
			case ExperimentPackage.RUN__STOPPED:
				setStopped((Instant)newValue);
				return;
			case ExperimentPackage.RUN__ENDING:
				setEnding((RunEnding)newValue);
				return;
			case ExperimentPackage.RUN__END_REASON:
				setEndReason((String)newValue);
				return;
			case ExperimentPackage.RUN__OPERATOR:
				setOperator((Operator)newValue);
				return;
			case ExperimentPackage.RUN__INSTRUMENTS:
				getInstruments().clear();
				getInstruments().addAll((Collection<? extends Instrument>)newValue);
				return;
			case ExperimentPackage.RUN__JOURNAL:
				setJournal((String)newValue);
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
			case ExperimentPackage.RUN__PLAN:
				setPlan((Plan)null);
				return;
			case ExperimentPackage.RUN__SAMPLE:
				setSample((Sample)null);
				return;
			case ExperimentPackage.RUN__STARTED:
				setStarted(STARTED_EDEFAULT);
				return;
			case ExperimentPackage.RUN__STOPPED:
				setStopped(STOPPED_EDEFAULT);
				return;
			case ExperimentPackage.RUN__ENDING:
				setEnding(ENDING_EDEFAULT);
				return;
			case ExperimentPackage.RUN__END_REASON:
				setEndReason(END_REASON_EDEFAULT);
				return;
			case ExperimentPackage.RUN__OPERATOR:
				setOperator((Operator)null);
				return;
			case ExperimentPackage.RUN__INSTRUMENTS:
				getInstruments().clear();
				return;
			case ExperimentPackage.RUN__JOURNAL:
				setJournal(JOURNAL_EDEFAULT);
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
			case ExperimentPackage.RUN__PLAN:
				return plan != null;
			case ExperimentPackage.RUN__SAMPLE:
				return sample != null;
			case ExperimentPackage.RUN__STARTED:
				return STARTED_EDEFAULT == null ? started != null : !STARTED_EDEFAULT.equals(started);
			case ExperimentPackage.RUN__STOPPED:
				return STOPPED_EDEFAULT == null ? stopped != null : !STOPPED_EDEFAULT.equals(stopped);
			case ExperimentPackage.RUN__ENDING:
				return ending != ENDING_EDEFAULT;
			case ExperimentPackage.RUN__END_REASON:
				return END_REASON_EDEFAULT == null ? endReason != null : !END_REASON_EDEFAULT.equals(endReason);
			case ExperimentPackage.RUN__OPERATOR:
				return operator != null;
			case ExperimentPackage.RUN__INSTRUMENTS:
				return instruments != null && !instruments.isEmpty();
			case ExperimentPackage.RUN__JOURNAL:
				return JOURNAL_EDEFAULT == null ? journal != null : !JOURNAL_EDEFAULT.equals(journal);
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
		result.append(" (started: ");
		result.append(started);
		result.append(", stopped: ");
		result.append(stopped);
		result.append(", ending: ");
		result.append(ending);
		result.append(", endReason: ");
		result.append(endReason);
		result.append(", journal: ");
		result.append(journal);
		result.append(')');
		return result.toString();
	}

} //RunImpl
