/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Preparation Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step in the making of a sample.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.PreparationStep#getKind <em>Kind</em>}</li>
 *   <li>{@link org.lamella.model.PreparationStep#getPerformed <em>Performed</em>}</li>
 *   <li>{@link org.lamella.model.PreparationStep#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.lamella.model.PreparationStep#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.lamella.model.PreparationStep#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.lamella.model.PreparationStep#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getPreparationStep()
 * @generated
 */
public interface PreparationStep extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.lamella.model.PreparationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.lamella.model.PreparationKind
	 * @see #setKind(PreparationKind)
	 * @see org.lamella.model.ExperimentPackage#getPreparationStep_Kind()
	 * @generated
	 */
	PreparationKind getKind();

	/**
	 * Sets the value of the '{@link org.lamella.model.PreparationStep#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.lamella.model.PreparationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PreparationKind value);

	/**
	 * Returns the value of the '<em><b>Performed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performed</em>' attribute.
	 * @see #setPerformed(Instant)
	 * @see org.lamella.model.ExperimentPackage#getPreparationStep_Performed()
	 * @generated
	 */
	Instant getPerformed();

	/**
	 * Sets the value of the '{@link org.lamella.model.PreparationStep#getPerformed <em>Performed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performed</em>' attribute.
	 * @see #getPerformed()
	 * @generated
	 */
	void setPerformed(Instant value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' reference.
	 * @see #setOperator(Operator)
	 * @see org.lamella.model.ExperimentPackage#getPreparationStep_Operator()
	 * @generated
	 */
	Operator getOperator();

	/**
	 * Sets the value of the '{@link org.lamella.model.PreparationStep#getOperator <em>Operator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' reference.
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(Operator value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With which instrument.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' reference.
	 * @see #setInstrument(Instrument)
	 * @see org.lamella.model.ExperimentPackage#getPreparationStep_Instrument()
	 * @generated
	 */
	Instrument getInstrument();

	/**
	 * Sets the value of the '{@link org.lamella.model.PreparationStep#getInstrument <em>Instrument</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' reference.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(Instrument value);

	/**
	 * Returns the value of the '<em><b>Layers</b></em>' reference list.
	 * The list contents are of type {@link org.lamella.model.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layers that it made or changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' reference list.
	 * @see org.lamella.model.ExperimentPackage#getPreparationStep_Layers()
	 * @generated
	 */
	EList<Layer> getLayers();

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was done, in a sensible order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getPreparationStep_Parameters()
	 * @generated
	 */
	EList<Parameter> getParameters();

} // PreparationStep
