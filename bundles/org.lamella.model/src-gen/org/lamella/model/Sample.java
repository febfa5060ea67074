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
 * A representation of the model object '<em><b>Sample</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of material under study.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Sample#getForm <em>Form</em>}</li>
 *   <li>{@link org.lamella.model.Sample#getState <em>State</em>}</li>
 *   <li>{@link org.lamella.model.Sample#getTakenFrom <em>Taken From</em>}</li>
 *   <li>{@link org.lamella.model.Sample#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.lamella.model.Sample#getPreparation <em>Preparation</em>}</li>
 *   <li>{@link org.lamella.model.Sample#getCell <em>Cell</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getSample()
 * @generated
 */
public interface Sample extends Named {
	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.lamella.model.SampleForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its geometry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.lamella.model.SampleForm
	 * @see #setForm(SampleForm)
	 * @see org.lamella.model.ExperimentPackage#getSample_Form()
	 * @generated
	 */
	SampleForm getForm();

	/**
	 * Sets the value of the '{@link org.lamella.model.Sample#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.lamella.model.SampleForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(SampleForm value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.lamella.model.SampleState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its state now; each measurement keeps the state of its time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.lamella.model.SampleState
	 * @see #setState(SampleState)
	 * @see org.lamella.model.ExperimentPackage#getSample_State()
	 * @generated
	 */
	SampleState getState();

	/**
	 * Sets the value of the '{@link org.lamella.model.Sample#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.lamella.model.SampleState
	 * @see #getState()
	 * @generated
	 */
	void setState(SampleState value);

	/**
	 * Returns the value of the '<em><b>Taken From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sample that this one was cut or broken out of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken From</em>' reference.
	 * @see #setTakenFrom(Sample)
	 * @see org.lamella.model.ExperimentPackage#getSample_TakenFrom()
	 * @generated
	 */
	Sample getTakenFrom();

	/**
	 * Sets the value of the '{@link org.lamella.model.Sample#getTakenFrom <em>Taken From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken From</em>' reference.
	 * @see #getTakenFrom()
	 * @generated
	 */
	void setTakenFrom(Sample value);

	/**
	 * Returns the value of the '<em><b>Layers</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stack, from bottom (substrate) to top.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getSample_Layers()
	 * @generated
	 */
	EList<Layer> getLayers();

	/**
	 * Returns the value of the '<em><b>Preparation</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.PreparationStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done to it, in the order in which it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preparation</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getSample_Preparation()
	 * @generated
	 */
	EList<PreparationStep> getPreparation();

	/**
	 * Returns the value of the '<em><b>Cell</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cell that it is mounted in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cell</em>' containment reference.
	 * @see #setCell(Cell)
	 * @see org.lamella.model.ExperimentPackage#getSample_Cell()
	 * @generated
	 */
	Cell getCell();

	/**
	 * Sets the value of the '{@link org.lamella.model.Sample#getCell <em>Cell</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cell</em>' containment reference.
	 * @see #getCell()
	 * @generated
	 */
	void setCell(Cell value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A sample has a name.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasName(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A film or lamella has a stack of layers.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasLayers(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No sample is taken from itself.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasNoCircularOrigin(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Sample
