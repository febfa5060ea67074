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
 * A representation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A raw file: what an instrument recorded. The file itself never changes; its hash proves it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Measurement#getFile <em>File</em>}</li>
 *   <li>{@link org.lamella.model.Measurement#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.lamella.model.Measurement#getSize <em>Size</em>}</li>
 *   <li>{@link org.lamella.model.Measurement#getFormat <em>Format</em>}</li>
 *   <li>{@link org.lamella.model.Measurement#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.lamella.model.Measurement#getMeasured <em>Measured</em>}</li>
 *   <li>{@link org.lamella.model.Measurement#getRecorded <em>Recorded</em>}</li>
 *   <li>{@link org.lamella.model.Measurement#isComplete <em>Complete</em>}</li>
 *   <li>{@link org.lamella.model.Measurement#getSample <em>Sample</em>}</li>
 *   <li>{@link org.lamella.model.Measurement#getSampleState <em>Sample State</em>}</li>
 *   <li>{@link org.lamella.model.Measurement#getRun <em>Run</em>}</li>
 *   <li>{@link org.lamella.model.Measurement#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.lamella.model.Measurement#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.lamella.model.Measurement#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getMeasurement()
 * @generated
 */
public interface Measurement extends Named {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The raw file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_File()
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.lamella.model.Measurement#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hash of the raw file's bytes when it was recorded here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_Sha256()
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.lamella.model.Measurement#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The size of the raw file. Unit: byte.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_Size()
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.lamella.model.Measurement#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The format as people call it, with its version: BioLogic .mpr, data version 11.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_Format()
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.lamella.model.Measurement#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stable id of the technique: cyclic_voltammetry, impedance. The list is open, since readers bring their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technique</em>' attribute.
	 * @see #setTechnique(String)
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_Technique()
	 * @generated
	 */
	String getTechnique();

	/**
	 * Sets the value of the '{@link org.lamella.model.Measurement#getTechnique <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technique</em>' attribute.
	 * @see #getTechnique()
	 * @generated
	 */
	void setTechnique(String value);

	/**
	 * Returns the value of the '<em><b>Measured</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was measured, as far as the file says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measured</em>' attribute.
	 * @see #setMeasured(String)
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_Measured()
	 * @generated
	 */
	String getMeasured();

	/**
	 * Sets the value of the '{@link org.lamella.model.Measurement#getMeasured <em>Measured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measured</em>' attribute.
	 * @see #getMeasured()
	 * @generated
	 */
	void setMeasured(String value);

	/**
	 * Returns the value of the '<em><b>Recorded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was put into the experiment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded</em>' attribute.
	 * @see #setRecorded(Instant)
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_Recorded()
	 * @generated
	 */
	Instant getRecorded();

	/**
	 * Sets the value of the '{@link org.lamella.model.Measurement#getRecorded <em>Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded</em>' attribute.
	 * @see #getRecorded()
	 * @generated
	 */
	void setRecorded(Instant value);

	/**
	 * Returns the value of the '<em><b>Complete</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False when the file was cut off or damaged and only its sound part could be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complete</em>' attribute.
	 * @see #setComplete(boolean)
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_Complete()
	 * @generated
	 */
	boolean isComplete();

	/**
	 * Sets the value of the '{@link org.lamella.model.Measurement#isComplete <em>Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Complete</em>' attribute.
	 * @see #isComplete()
	 * @generated
	 */
	void setComplete(boolean value);

	/**
	 * Returns the value of the '<em><b>Sample</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sample it was measured on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample</em>' reference.
	 * @see #setSample(Sample)
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_Sample()
	 * @generated
	 */
	Sample getSample();

	/**
	 * Sets the value of the '{@link org.lamella.model.Measurement#getSample <em>Sample</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample</em>' reference.
	 * @see #getSample()
	 * @generated
	 */
	void setSample(Sample value);

	/**
	 * Returns the value of the '<em><b>Sample State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.lamella.model.SampleState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state that the sample was in then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample State</em>' attribute.
	 * @see org.lamella.model.SampleState
	 * @see #setSampleState(SampleState)
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_SampleState()
	 * @generated
	 */
	SampleState getSampleState();

	/**
	 * Sets the value of the '{@link org.lamella.model.Measurement#getSampleState <em>Sample State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample State</em>' attribute.
	 * @see org.lamella.model.SampleState
	 * @see #getSampleState()
	 * @generated
	 */
	void setSampleState(SampleState value);

	/**
	 * Returns the value of the '<em><b>Run</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run that it is part of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run</em>' reference.
	 * @see #setRun(Run)
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_Run()
	 * @generated
	 */
	Run getRun();

	/**
	 * Sets the value of the '{@link org.lamella.model.Measurement#getRun <em>Run</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run</em>' reference.
	 * @see #getRun()
	 * @generated
	 */
	void setRun(Run value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instrument that recorded it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' reference.
	 * @see #setInstrument(Instrument)
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_Instrument()
	 * @generated
	 */
	Instrument getInstrument();

	/**
	 * Sets the value of the '{@link org.lamella.model.Measurement#getInstrument <em>Instrument</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' reference.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(Instrument value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' reference.
	 * @see #setOperator(Operator)
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_Operator()
	 * @generated
	 */
	Operator getOperator();

	/**
	 * Sets the value of the '{@link org.lamella.model.Measurement#getOperator <em>Operator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' reference.
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(Operator value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Column}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the file holds, in its order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getMeasurement_Columns()
	 * @generated
	 */
	EList<Column> getColumns();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file lies within the experiment's folder.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasPathsWithin(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Without the hash of the file nothing can be followed back to it.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasHash(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Measurement
