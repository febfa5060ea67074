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
 * A representation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was done to a sample: a plan carried out, or a session without one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Run#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.lamella.model.Run#getSample <em>Sample</em>}</li>
 *   <li>{@link org.lamella.model.Run#getStarted <em>Started</em>}</li>
 *   <li>{@link org.lamella.model.Run#getStopped <em>Stopped</em>}</li>
 *   <li>{@link org.lamella.model.Run#getEnding <em>Ending</em>}</li>
 *   <li>{@link org.lamella.model.Run#getEndReason <em>End Reason</em>}</li>
 *   <li>{@link org.lamella.model.Run#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.lamella.model.Run#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.lamella.model.Run#getJournal <em>Journal</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getRun()
 * @generated
 */
public interface Run extends Named {
	/**
	 * Returns the value of the '<em><b>Plan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was to be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' reference.
	 * @see #setPlan(Plan)
	 * @see org.lamella.model.ExperimentPackage#getRun_Plan()
	 * @generated
	 */
	Plan getPlan();

	/**
	 * Sets the value of the '{@link org.lamella.model.Run#getPlan <em>Plan</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(Plan value);

	/**
	 * Returns the value of the '<em><b>Sample</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sample it was done on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample</em>' reference.
	 * @see #setSample(Sample)
	 * @see org.lamella.model.ExperimentPackage#getRun_Sample()
	 * @generated
	 */
	Sample getSample();

	/**
	 * Sets the value of the '{@link org.lamella.model.Run#getSample <em>Sample</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample</em>' reference.
	 * @see #getSample()
	 * @generated
	 */
	void setSample(Sample value);

	/**
	 * Returns the value of the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it started.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started</em>' attribute.
	 * @see #setStarted(Instant)
	 * @see org.lamella.model.ExperimentPackage#getRun_Started()
	 * @generated
	 */
	Instant getStarted();

	/**
	 * Sets the value of the '{@link org.lamella.model.Run#getStarted <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started</em>' attribute.
	 * @see #getStarted()
	 * @generated
	 */
	void setStarted(Instant value);

	/**
	 * Returns the value of the '<em><b>Stopped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it stopped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stopped</em>' attribute.
	 * @see #setStopped(Instant)
	 * @see org.lamella.model.ExperimentPackage#getRun_Stopped()
	 * @generated
	 */
	Instant getStopped();

	/**
	 * Sets the value of the '{@link org.lamella.model.Run#getStopped <em>Stopped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stopped</em>' attribute.
	 * @see #getStopped()
	 * @generated
	 */
	void setStopped(Instant value);

	/**
	 * Returns the value of the '<em><b>Ending</b></em>' attribute.
	 * The literals are from the enumeration {@link org.lamella.model.RunEnding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ending</em>' attribute.
	 * @see org.lamella.model.RunEnding
	 * @see #setEnding(RunEnding)
	 * @see org.lamella.model.ExperimentPackage#getRun_Ending()
	 * @generated
	 */
	RunEnding getEnding();

	/**
	 * Sets the value of the '{@link org.lamella.model.Run#getEnding <em>Ending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ending</em>' attribute.
	 * @see org.lamella.model.RunEnding
	 * @see #getEnding()
	 * @generated
	 */
	void setEnding(RunEnding value);

	/**
	 * Returns the value of the '<em><b>End Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it ended, in words, where it did not simply complete.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Reason</em>' attribute.
	 * @see #setEndReason(String)
	 * @see org.lamella.model.ExperimentPackage#getRun_EndReason()
	 * @generated
	 */
	String getEndReason();

	/**
	 * Sets the value of the '{@link org.lamella.model.Run#getEndReason <em>End Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Reason</em>' attribute.
	 * @see #getEndReason()
	 * @generated
	 */
	void setEndReason(String value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was responsible.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' reference.
	 * @see #setOperator(Operator)
	 * @see org.lamella.model.ExperimentPackage#getRun_Operator()
	 * @generated
	 */
	Operator getOperator();

	/**
	 * Sets the value of the '{@link org.lamella.model.Run#getOperator <em>Operator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' reference.
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(Operator value);

	/**
	 * Returns the value of the '<em><b>Instruments</b></em>' reference list.
	 * The list contents are of type {@link org.lamella.model.Instrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instruments that were used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruments</em>' reference list.
	 * @see org.lamella.model.ExperimentPackage#getRun_Instruments()
	 * @generated
	 */
	EList<Instrument> getInstruments();

	/**
	 * Returns the value of the '<em><b>Journal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The journal of what the instruments said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Journal</em>' attribute.
	 * @see #setJournal(String)
	 * @see org.lamella.model.ExperimentPackage#getRun_Journal()
	 * @generated
	 */
	String getJournal();

	/**
	 * Sets the value of the '{@link org.lamella.model.Run#getJournal <em>Journal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Journal</em>' attribute.
	 * @see #getJournal()
	 * @generated
	 */
	void setJournal(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A run does not stop before it started.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasPossibleTimes(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A run was done on a sample.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasSample(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The journal lies within the experiment's folder.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasPathsWithin(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Run
