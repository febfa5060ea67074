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
 * A representation of the model object '<em><b>Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person who prepares samples or measures.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Operator#getAffiliation <em>Affiliation</em>}</li>
 *   <li>{@link org.lamella.model.Operator#getOrcid <em>Orcid</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getOperator()
 * @generated
 */
public interface Operator extends Named {
	/**
	 * Returns the value of the '<em><b>Affiliation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the person works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affiliation</em>' attribute.
	 * @see #setAffiliation(String)
	 * @see org.lamella.model.ExperimentPackage#getOperator_Affiliation()
	 * @generated
	 */
	String getAffiliation();

	/**
	 * Sets the value of the '{@link org.lamella.model.Operator#getAffiliation <em>Affiliation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Affiliation</em>' attribute.
	 * @see #getAffiliation()
	 * @generated
	 */
	void setAffiliation(String value);

	/**
	 * Returns the value of the '<em><b>Orcid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person's ORCID iD, such as 0000-0002-1825-0097.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orcid</em>' attribute.
	 * @see #setOrcid(String)
	 * @see org.lamella.model.ExperimentPackage#getOperator_Orcid()
	 * @generated
	 */
	String getOrcid();

	/**
	 * Sets the value of the '{@link org.lamella.model.Operator#getOrcid <em>Orcid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orcid</em>' attribute.
	 * @see #getOrcid()
	 * @generated
	 */
	void setOrcid(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A person has a name.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasName(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Operator
