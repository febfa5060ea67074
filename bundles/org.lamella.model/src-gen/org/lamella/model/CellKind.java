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
 * A representation of the literals of the enumeration '<em><b>Cell Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kind of cell that a sample is mounted in.
 * <!-- end-model-doc -->
 * @see org.lamella.model.ExperimentPackage#getCellKind()
 * @generated
 */
public enum CellKind implements Enumerator {
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None of these; the notes say what.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "other"),

	/**
	 * The '<em><b>LIQUID CELL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two chips with windows in the liquid-cell holder of an electron microscope.
	 * <!-- end-model-doc -->
	 * @see #LIQUID_CELL_VALUE
	 * @generated
	 * @ordered
	 */
	LIQUID_CELL(1, "LIQUID_CELL", "liquid-cell"),

	/**
	 * The '<em><b>FLAT CELL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A flooded cell that tests a defined area of a film.
	 * <!-- end-model-doc -->
	 * @see #FLAT_CELL_VALUE
	 * @generated
	 * @ordered
	 */
	FLAT_CELL(2, "FLAT_CELL", "flat-cell"),

	/**
	 * The '<em><b>COIN CELL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A coin cell.
	 * <!-- end-model-doc -->
	 * @see #COIN_CELL_VALUE
	 * @generated
	 * @ordered
	 */
	COIN_CELL(3, "COIN_CELL", "coin-cell");

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None of these; the notes say what.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>LIQUID CELL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two chips with windows in the liquid-cell holder of an electron microscope.
	 * <!-- end-model-doc -->
	 * @see #LIQUID_CELL
	 * @generated
	 * @ordered
	 */
	public static final int LIQUID_CELL_VALUE = 1;

	/**
	 * The '<em><b>FLAT CELL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A flooded cell that tests a defined area of a film.
	 * <!-- end-model-doc -->
	 * @see #FLAT_CELL
	 * @generated
	 * @ordered
	 */
	public static final int FLAT_CELL_VALUE = 2;

	/**
	 * The '<em><b>COIN CELL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A coin cell.
	 * <!-- end-model-doc -->
	 * @see #COIN_CELL
	 * @generated
	 * @ordered
	 */
	public static final int COIN_CELL_VALUE = 3;

	/**
	 * An array of all the '<em><b>Cell Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CellKind[] VALUES_ARRAY =
		new CellKind[] {
			OTHER,
			LIQUID_CELL,
			FLAT_CELL,
			COIN_CELL,
		};

	/**
	 * A public read-only list of all the '<em><b>Cell Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CellKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cell Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CellKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CellKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cell Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CellKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CellKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cell Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CellKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case LIQUID_CELL_VALUE: return LIQUID_CELL;
			case FLAT_CELL_VALUE: return FLAT_CELL;
			case COIN_CELL_VALUE: return COIN_CELL;
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
	private CellKind(int value, String name, String literal) {
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
	
} //CellKind
