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
 * A representation of the literals of the enumeration '<em><b>Preparation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What was done to a sample.
 * <!-- end-model-doc -->
 * @see org.lamella.model.ExperimentPackage#getPreparationKind()
 * @generated
 */
public enum PreparationKind implements Enumerator {
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
	 * The '<em><b>CLEANING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Surface cleaning before a further step.
	 * <!-- end-model-doc -->
	 * @see #CLEANING_VALUE
	 * @generated
	 * @ordered
	 */
	CLEANING(1, "CLEANING", "cleaning"),

	/**
	 * The '<em><b>DEPOSITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deposition of a layer: sputtering, pulsed laser, evaporation, atomic layers.
	 * <!-- end-model-doc -->
	 * @see #DEPOSITION_VALUE
	 * @generated
	 * @ordered
	 */
	DEPOSITION(2, "DEPOSITION", "deposition"),

	/**
	 * The '<em><b>ANNEAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heat treatment.
	 * <!-- end-model-doc -->
	 * @see #ANNEAL_VALUE
	 * @generated
	 * @ordered
	 */
	ANNEAL(3, "ANNEAL", "anneal"),

	/**
	 * The '<em><b>COATING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Application of a protective layer on the electrode.
	 * <!-- end-model-doc -->
	 * @see #COATING_VALUE
	 * @generated
	 * @ordered
	 */
	COATING(4, "COATING", "coating"),

	/**
	 * The '<em><b>FIB MILLING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cutting and thinning with a focused ion beam.
	 * <!-- end-model-doc -->
	 * @see #FIB_MILLING_VALUE
	 * @generated
	 * @ordered
	 */
	FIB_MILLING(5, "FIB_MILLING", "fib-milling"),

	/**
	 * The '<em><b>TRANSFER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moving the sample to another carrier, such as a lamella onto a chip.
	 * <!-- end-model-doc -->
	 * @see #TRANSFER_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSFER(6, "TRANSFER", "transfer"),

	/**
	 * The '<em><b>CONTACTING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Making electrical contacts, such as by ion-beam deposited platinum.
	 * <!-- end-model-doc -->
	 * @see #CONTACTING_VALUE
	 * @generated
	 * @ordered
	 */
	CONTACTING(7, "CONTACTING", "contacting"),

	/**
	 * The '<em><b>ASSEMBLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Putting the cell together.
	 * <!-- end-model-doc -->
	 * @see #ASSEMBLY_VALUE
	 * @generated
	 * @ordered
	 */
	ASSEMBLY(8, "ASSEMBLY", "assembly"),

	/**
	 * The '<em><b>FILLING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flushing with gas and filling with electrolyte.
	 * <!-- end-model-doc -->
	 * @see #FILLING_VALUE
	 * @generated
	 * @ordered
	 */
	FILLING(9, "FILLING", "filling"),

	/**
	 * The '<em><b>WASHING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rinsing off the electrolyte.
	 * <!-- end-model-doc -->
	 * @see #WASHING_VALUE
	 * @generated
	 * @ordered
	 */
	WASHING(10, "WASHING", "washing");

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
	 * The '<em><b>CLEANING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Surface cleaning before a further step.
	 * <!-- end-model-doc -->
	 * @see #CLEANING
	 * @generated
	 * @ordered
	 */
	public static final int CLEANING_VALUE = 1;

	/**
	 * The '<em><b>DEPOSITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deposition of a layer: sputtering, pulsed laser, evaporation, atomic layers.
	 * <!-- end-model-doc -->
	 * @see #DEPOSITION
	 * @generated
	 * @ordered
	 */
	public static final int DEPOSITION_VALUE = 2;

	/**
	 * The '<em><b>ANNEAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heat treatment.
	 * <!-- end-model-doc -->
	 * @see #ANNEAL
	 * @generated
	 * @ordered
	 */
	public static final int ANNEAL_VALUE = 3;

	/**
	 * The '<em><b>COATING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Application of a protective layer on the electrode.
	 * <!-- end-model-doc -->
	 * @see #COATING
	 * @generated
	 * @ordered
	 */
	public static final int COATING_VALUE = 4;

	/**
	 * The '<em><b>FIB MILLING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cutting and thinning with a focused ion beam.
	 * <!-- end-model-doc -->
	 * @see #FIB_MILLING
	 * @generated
	 * @ordered
	 */
	public static final int FIB_MILLING_VALUE = 5;

	/**
	 * The '<em><b>TRANSFER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moving the sample to another carrier, such as a lamella onto a chip.
	 * <!-- end-model-doc -->
	 * @see #TRANSFER
	 * @generated
	 * @ordered
	 */
	public static final int TRANSFER_VALUE = 6;

	/**
	 * The '<em><b>CONTACTING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Making electrical contacts, such as by ion-beam deposited platinum.
	 * <!-- end-model-doc -->
	 * @see #CONTACTING
	 * @generated
	 * @ordered
	 */
	public static final int CONTACTING_VALUE = 7;

	/**
	 * The '<em><b>ASSEMBLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Putting the cell together.
	 * <!-- end-model-doc -->
	 * @see #ASSEMBLY
	 * @generated
	 * @ordered
	 */
	public static final int ASSEMBLY_VALUE = 8;

	/**
	 * The '<em><b>FILLING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flushing with gas and filling with electrolyte.
	 * <!-- end-model-doc -->
	 * @see #FILLING
	 * @generated
	 * @ordered
	 */
	public static final int FILLING_VALUE = 9;

	/**
	 * The '<em><b>WASHING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rinsing off the electrolyte.
	 * <!-- end-model-doc -->
	 * @see #WASHING
	 * @generated
	 * @ordered
	 */
	public static final int WASHING_VALUE = 10;

	/**
	 * An array of all the '<em><b>Preparation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PreparationKind[] VALUES_ARRAY =
		new PreparationKind[] {
			OTHER,
			CLEANING,
			DEPOSITION,
			ANNEAL,
			COATING,
			FIB_MILLING,
			TRANSFER,
			CONTACTING,
			ASSEMBLY,
			FILLING,
			WASHING,
		};

	/**
	 * A public read-only list of all the '<em><b>Preparation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PreparationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Preparation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PreparationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PreparationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Preparation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PreparationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PreparationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Preparation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PreparationKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case CLEANING_VALUE: return CLEANING;
			case DEPOSITION_VALUE: return DEPOSITION;
			case ANNEAL_VALUE: return ANNEAL;
			case COATING_VALUE: return COATING;
			case FIB_MILLING_VALUE: return FIB_MILLING;
			case TRANSFER_VALUE: return TRANSFER;
			case CONTACTING_VALUE: return CONTACTING;
			case ASSEMBLY_VALUE: return ASSEMBLY;
			case FILLING_VALUE: return FILLING;
			case WASHING_VALUE: return WASHING;
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
	private PreparationKind(int value, String name, String literal) {
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
	
} //PreparationKind
