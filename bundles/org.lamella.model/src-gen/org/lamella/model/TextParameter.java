/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Parameter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A parameter that is a word: an atmosphere, a mode, a waveform.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.TextParameter#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getTextParameter()
 * @generated
 */
public interface TextParameter extends Parameter {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The word.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.lamella.model.ExperimentPackage#getTextParameter_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.lamella.model.TextParameter#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A parameter that is a text has one.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasText(DiagnosticChain diagnostics, Map<Object, Object> context);

} // TextParameter
