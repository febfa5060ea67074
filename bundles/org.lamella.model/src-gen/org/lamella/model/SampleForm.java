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
 * A representation of the literals of the enumeration '<em><b>Sample Form</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The geometry of a sample.
 * <!-- end-model-doc -->
 * @see org.lamella.model.ExperimentPackage#getSampleForm()
 * @generated
 */
public enum SampleForm implements Enumerator {
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
	 * The '<em><b>FILM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A film or stack of films on its substrate.
	 * <!-- end-model-doc -->
	 * @see #FILM_VALUE
	 * @generated
	 * @ordered
	 */
	FILM(1, "FILM", "film"),

	/**
	 * The '<em><b>LAMELLA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A thin slice cut out of a film by a focused ion beam.
	 * <!-- end-model-doc -->
	 * @see #LAMELLA_VALUE
	 * @generated
	 * @ordered
	 */
	LAMELLA(2, "LAMELLA", "lamella"),

	/**
	 * The '<em><b>POWDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A powder or a composite electrode made of it.
	 * <!-- end-model-doc -->
	 * @see #POWDER_VALUE
	 * @generated
	 * @ordered
	 */
	POWDER(3, "POWDER", "powder");

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
	 * The '<em><b>FILM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A film or stack of films on its substrate.
	 * <!-- end-model-doc -->
	 * @see #FILM
	 * @generated
	 * @ordered
	 */
	public static final int FILM_VALUE = 1;

	/**
	 * The '<em><b>LAMELLA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A thin slice cut out of a film by a focused ion beam.
	 * <!-- end-model-doc -->
	 * @see #LAMELLA
	 * @generated
	 * @ordered
	 */
	public static final int LAMELLA_VALUE = 2;

	/**
	 * The '<em><b>POWDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A powder or a composite electrode made of it.
	 * <!-- end-model-doc -->
	 * @see #POWDER
	 * @generated
	 * @ordered
	 */
	public static final int POWDER_VALUE = 3;

	/**
	 * An array of all the '<em><b>Sample Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SampleForm[] VALUES_ARRAY =
		new SampleForm[] {
			OTHER,
			FILM,
			LAMELLA,
			POWDER,
		};

	/**
	 * A public read-only list of all the '<em><b>Sample Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SampleForm> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Sample Form</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SampleForm get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SampleForm result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sample Form</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SampleForm getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SampleForm result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sample Form</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SampleForm get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case FILM_VALUE: return FILM;
			case LAMELLA_VALUE: return LAMELLA;
			case POWDER_VALUE: return POWDER;
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
	private SampleForm(int value, String name, String literal) {
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
	
} //SampleForm
