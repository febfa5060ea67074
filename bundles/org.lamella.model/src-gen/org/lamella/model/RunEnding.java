/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Run Ending</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a run ended.
 * <!-- end-model-doc -->
 * @see org.lamella.model.ExperimentPackage#getRunEnding()
 * @generated
 */
public enum RunEnding implements Enumerator {
	/**
	 * The '<em><b>UNFINISHED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is going on, or nobody noticed its end.
	 * <!-- end-model-doc -->
	 * @see #UNFINISHED_VALUE
	 * @generated
	 * @ordered
	 */
	UNFINISHED(0, "UNFINISHED", "unfinished"),

	/**
	 * The '<em><b>COMPLETED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every technique of the plan was done.
	 * <!-- end-model-doc -->
	 * @see #COMPLETED_VALUE
	 * @generated
	 * @ordered
	 */
	COMPLETED(1, "COMPLETED", "completed"),

	/**
	 * The '<em><b>STOPPED BY OPERATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A person stopped it.
	 * <!-- end-model-doc -->
	 * @see #STOPPED_BY_OPERATOR_VALUE
	 * @generated
	 * @ordered
	 */
	STOPPED_BY_OPERATOR(2, "STOPPED_BY_OPERATOR", "stopped-by-operator"),

	/**
	 * The '<em><b>FAILED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An error or an interlock stopped it; the reason says which.
	 * <!-- end-model-doc -->
	 * @see #FAILED_VALUE
	 * @generated
	 * @ordered
	 */
	FAILED(3, "FAILED", "failed"),

	/**
	 * The '<em><b>RECOVERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The program or the computer failed; what had been recorded was recovered from the journal.
	 * <!-- end-model-doc -->
	 * @see #RECOVERED_VALUE
	 * @generated
	 * @ordered
	 */
	RECOVERED(4, "RECOVERED", "recovered");

	/**
	 * The '<em><b>UNFINISHED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is going on, or nobody noticed its end.
	 * <!-- end-model-doc -->
	 * @see #UNFINISHED
	 * @generated
	 * @ordered
	 */
	public static final int UNFINISHED_VALUE = 0;

	/**
	 * The '<em><b>COMPLETED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every technique of the plan was done.
	 * <!-- end-model-doc -->
	 * @see #COMPLETED
	 * @generated
	 * @ordered
	 */
	public static final int COMPLETED_VALUE = 1;

	/**
	 * The '<em><b>STOPPED BY OPERATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A person stopped it.
	 * <!-- end-model-doc -->
	 * @see #STOPPED_BY_OPERATOR
	 * @generated
	 * @ordered
	 */
	public static final int STOPPED_BY_OPERATOR_VALUE = 2;

	/**
	 * The '<em><b>FAILED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An error or an interlock stopped it; the reason says which.
	 * <!-- end-model-doc -->
	 * @see #FAILED
	 * @generated
	 * @ordered
	 */
	public static final int FAILED_VALUE = 3;

	/**
	 * The '<em><b>RECOVERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The program or the computer failed; what had been recorded was recovered from the journal.
	 * <!-- end-model-doc -->
	 * @see #RECOVERED
	 * @generated
	 * @ordered
	 */
	public static final int RECOVERED_VALUE = 4;

	/**
	 * An array of all the '<em><b>Run Ending</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RunEnding[] VALUES_ARRAY =
		new RunEnding[] {
			UNFINISHED,
			COMPLETED,
			STOPPED_BY_OPERATOR,
			FAILED,
			RECOVERED,
		};

	/**
	 * A public read-only list of all the '<em><b>Run Ending</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RunEnding> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Run Ending</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RunEnding get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RunEnding result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Run Ending</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RunEnding getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RunEnding result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Run Ending</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RunEnding get(int value) {
		switch (value) {
			case UNFINISHED_VALUE: return UNFINISHED;
			case COMPLETED_VALUE: return COMPLETED;
			case STOPPED_BY_OPERATOR_VALUE: return STOPPED_BY_OPERATOR;
			case FAILED_VALUE: return FAILED;
			case RECOVERED_VALUE: return RECOVERED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private RunEnding(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //RunEnding
