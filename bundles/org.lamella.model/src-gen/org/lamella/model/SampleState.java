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
 * A representation of the literals of the enumeration '<em><b>Sample State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a sample went through. States are what comparisons compare.
 * <!-- end-model-doc -->
 * @see org.lamella.model.ExperimentPackage#getSampleState()
 * @generated
 */
public enum SampleState implements Enumerator {
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "unspecified"),

	/**
	 * The '<em><b>PRISTINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As prepared, never cycled.
	 * <!-- end-model-doc -->
	 * @see #PRISTINE_VALUE
	 * @generated
	 * @ordered
	 */
	PRISTINE(1, "PRISTINE", "pristine"),

	/**
	 * The '<em><b>CYCLED IN SITU</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cycled in the liquid-cell holder, inside the microscope.
	 * <!-- end-model-doc -->
	 * @see #CYCLED_IN_SITU_VALUE
	 * @generated
	 * @ordered
	 */
	CYCLED_IN_SITU(2, "CYCLED_IN_SITU", "cycled-in-situ"),

	/**
	 * The '<em><b>CYCLED EX SITU</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cycled outside of the microscope, in a flat or coin cell.
	 * <!-- end-model-doc -->
	 * @see #CYCLED_EX_SITU_VALUE
	 * @generated
	 * @ordered
	 */
	CYCLED_EX_SITU(3, "CYCLED_EX_SITU", "cycled-ex-situ");

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>PRISTINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As prepared, never cycled.
	 * <!-- end-model-doc -->
	 * @see #PRISTINE
	 * @generated
	 * @ordered
	 */
	public static final int PRISTINE_VALUE = 1;

	/**
	 * The '<em><b>CYCLED IN SITU</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cycled in the liquid-cell holder, inside the microscope.
	 * <!-- end-model-doc -->
	 * @see #CYCLED_IN_SITU
	 * @generated
	 * @ordered
	 */
	public static final int CYCLED_IN_SITU_VALUE = 2;

	/**
	 * The '<em><b>CYCLED EX SITU</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cycled outside of the microscope, in a flat or coin cell.
	 * <!-- end-model-doc -->
	 * @see #CYCLED_EX_SITU
	 * @generated
	 * @ordered
	 */
	public static final int CYCLED_EX_SITU_VALUE = 3;

	/**
	 * An array of all the '<em><b>Sample State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SampleState[] VALUES_ARRAY =
		new SampleState[] {
			UNSPECIFIED,
			PRISTINE,
			CYCLED_IN_SITU,
			CYCLED_EX_SITU,
		};

	/**
	 * A public read-only list of all the '<em><b>Sample State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SampleState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Sample State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SampleState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SampleState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sample State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SampleState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SampleState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sample State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SampleState get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case PRISTINE_VALUE: return PRISTINE;
			case CYCLED_IN_SITU_VALUE: return CYCLED_IN_SITU;
			case CYCLED_EX_SITU_VALUE: return CYCLED_EX_SITU;
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
	private SampleState(int value, String name, String literal) {
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
	
} //SampleState
