/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model.internal;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.lamella.model.ComparisonSide;
import org.lamella.model.ExperimentPackage;
import org.lamella.model.Result;
import org.lamella.model.Sample;
import org.lamella.model.SampleState;

import org.lamella.model.internal.checks.ResultChecks;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Comparison Side</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.internal.ComparisonSideImpl#getState <em>State</em>}</li>
 *   <li>{@link org.lamella.model.internal.ComparisonSideImpl#getSample <em>Sample</em>}</li>
 *   <li>{@link org.lamella.model.internal.ComparisonSideImpl#getResults <em>Results</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ComparisonSideImpl extends NamedImpl implements ComparisonSide {
	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final SampleState STATE_EDEFAULT = SampleState.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected SampleState state = STATE_EDEFAULT;

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
	 * The cached value of the '{@link #getResults() <em>Results</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected EList<Result> results;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComparisonSideImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.COMPARISON_SIDE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SampleState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(SampleState newState) {
		SampleState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.COMPARISON_SIDE__STATE, oldState, state));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.COMPARISON_SIDE__SAMPLE, oldSample, sample));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.COMPARISON_SIDE__SAMPLE, oldSample, sample));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Result> getResults() {
		if (results == null) {
			results = new EObjectResolvingEList<Result>(Result.class, this, ExperimentPackage.COMPARISON_SIDE__RESULTS);
		}
		return results;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasResults(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return ResultChecks.hasResults(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean hasResultsOfItsState(final DiagnosticChain diagnostics, final Map<Object, Object> context) {
		return ResultChecks.hasResultsOfItsState(this, diagnostics);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.COMPARISON_SIDE__STATE:
				return getState();
			case ExperimentPackage.COMPARISON_SIDE__SAMPLE:
				if (resolve) return getSample();
				return basicGetSample();
			case ExperimentPackage.COMPARISON_SIDE__RESULTS:
				return getResults();
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
			case ExperimentPackage.COMPARISON_SIDE__STATE:
				setState((SampleState)newValue);
				return;
			case ExperimentPackage.COMPARISON_SIDE__SAMPLE:
				setSample((Sample)newValue);
				return;
			case ExperimentPackage.COMPARISON_SIDE__RESULTS:
				getResults().clear();
				getResults().addAll((Collection<? extends Result>)newValue);
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
			case ExperimentPackage.COMPARISON_SIDE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ExperimentPackage.COMPARISON_SIDE__SAMPLE:
				setSample((Sample)null);
				return;
			case ExperimentPackage.COMPARISON_SIDE__RESULTS:
				getResults().clear();
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
			case ExperimentPackage.COMPARISON_SIDE__STATE:
				return state != STATE_EDEFAULT;
			case ExperimentPackage.COMPARISON_SIDE__SAMPLE:
				return sample != null;
			case ExperimentPackage.COMPARISON_SIDE__RESULTS:
				return results != null && !results.isEmpty();
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
		result.append(" (state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //ComparisonSideImpl
