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
 * A representation of the literals of the enumeration '<em><b>Layer Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a layer is there for.
 * <!-- end-model-doc -->
 * @see org.lamella.model.ExperimentPackage#getLayerRole()
 * @generated
 */
public enum LayerRole implements Enumerator {
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
	 * The '<em><b>SUBSTRATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carries the stack.
	 * <!-- end-model-doc -->
	 * @see #SUBSTRATE_VALUE
	 * @generated
	 * @ordered
	 */
	SUBSTRATE(1, "SUBSTRATE", "substrate"),

	/**
	 * The '<em><b>BARRIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keeps neighbours from diffusing into each other.
	 * <!-- end-model-doc -->
	 * @see #BARRIER_VALUE
	 * @generated
	 * @ordered
	 */
	BARRIER(2, "BARRIER", "barrier"),

	/**
	 * The '<em><b>ADHESION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Makes the next layer stick.
	 * <!-- end-model-doc -->
	 * @see #ADHESION_VALUE
	 * @generated
	 * @ordered
	 */
	ADHESION(3, "ADHESION", "adhesion"),

	/**
	 * The '<em><b>CURRENT COLLECTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Brings the electrons to the active material.
	 * <!-- end-model-doc -->
	 * @see #CURRENT_COLLECTOR_VALUE
	 * @generated
	 * @ordered
	 */
	CURRENT_COLLECTOR(4, "CURRENT_COLLECTOR", "current-collector"),

	/**
	 * The '<em><b>ACTIVE MATERIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes up and releases the ions: the electrode under study.
	 * <!-- end-model-doc -->
	 * @see #ACTIVE_MATERIAL_VALUE
	 * @generated
	 * @ordered
	 */
	ACTIVE_MATERIAL(5, "ACTIVE_MATERIAL", "active-material"),

	/**
	 * The '<em><b>SOLID ELECTROLYTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conducts ions and no electrons.
	 * <!-- end-model-doc -->
	 * @see #SOLID_ELECTROLYTE_VALUE
	 * @generated
	 * @ordered
	 */
	SOLID_ELECTROLYTE(6, "SOLID_ELECTROLYTE", "solid-electrolyte"),

	/**
	 * The '<em><b>COATING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Protects the active material against the electrolyte.
	 * <!-- end-model-doc -->
	 * @see #COATING_VALUE
	 * @generated
	 * @ordered
	 */
	COATING(7, "COATING", "coating"),

	/**
	 * The '<em><b>PROTECTIVE CAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Protects the surface during ion milling.
	 * <!-- end-model-doc -->
	 * @see #PROTECTIVE_CAP_VALUE
	 * @generated
	 * @ordered
	 */
	PROTECTIVE_CAP(8, "PROTECTIVE_CAP", "protective-cap");

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
	 * The '<em><b>SUBSTRATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carries the stack.
	 * <!-- end-model-doc -->
	 * @see #SUBSTRATE
	 * @generated
	 * @ordered
	 */
	public static final int SUBSTRATE_VALUE = 1;

	/**
	 * The '<em><b>BARRIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keeps neighbours from diffusing into each other.
	 * <!-- end-model-doc -->
	 * @see #BARRIER
	 * @generated
	 * @ordered
	 */
	public static final int BARRIER_VALUE = 2;

	/**
	 * The '<em><b>ADHESION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Makes the next layer stick.
	 * <!-- end-model-doc -->
	 * @see #ADHESION
	 * @generated
	 * @ordered
	 */
	public static final int ADHESION_VALUE = 3;

	/**
	 * The '<em><b>CURRENT COLLECTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Brings the electrons to the active material.
	 * <!-- end-model-doc -->
	 * @see #CURRENT_COLLECTOR
	 * @generated
	 * @ordered
	 */
	public static final int CURRENT_COLLECTOR_VALUE = 4;

	/**
	 * The '<em><b>ACTIVE MATERIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes up and releases the ions: the electrode under study.
	 * <!-- end-model-doc -->
	 * @see #ACTIVE_MATERIAL
	 * @generated
	 * @ordered
	 */
	public static final int ACTIVE_MATERIAL_VALUE = 5;

	/**
	 * The '<em><b>SOLID ELECTROLYTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conducts ions and no electrons.
	 * <!-- end-model-doc -->
	 * @see #SOLID_ELECTROLYTE
	 * @generated
	 * @ordered
	 */
	public static final int SOLID_ELECTROLYTE_VALUE = 6;

	/**
	 * The '<em><b>COATING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Protects the active material against the electrolyte.
	 * <!-- end-model-doc -->
	 * @see #COATING
	 * @generated
	 * @ordered
	 */
	public static final int COATING_VALUE = 7;

	/**
	 * The '<em><b>PROTECTIVE CAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Protects the surface during ion milling.
	 * <!-- end-model-doc -->
	 * @see #PROTECTIVE_CAP
	 * @generated
	 * @ordered
	 */
	public static final int PROTECTIVE_CAP_VALUE = 8;

	/**
	 * An array of all the '<em><b>Layer Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LayerRole[] VALUES_ARRAY =
		new LayerRole[] {
			OTHER,
			SUBSTRATE,
			BARRIER,
			ADHESION,
			CURRENT_COLLECTOR,
			ACTIVE_MATERIAL,
			SOLID_ELECTROLYTE,
			COATING,
			PROTECTIVE_CAP,
		};

	/**
	 * A public read-only list of all the '<em><b>Layer Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LayerRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Layer Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LayerRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LayerRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Layer Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LayerRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LayerRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Layer Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LayerRole get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case SUBSTRATE_VALUE: return SUBSTRATE;
			case BARRIER_VALUE: return BARRIER;
			case ADHESION_VALUE: return ADHESION;
			case CURRENT_COLLECTOR_VALUE: return CURRENT_COLLECTOR;
			case ACTIVE_MATERIAL_VALUE: return ACTIVE_MATERIAL;
			case SOLID_ELECTROLYTE_VALUE: return SOLID_ELECTROLYTE;
			case COATING_VALUE: return COATING;
			case PROTECTIVE_CAP_VALUE: return PROTECTIVE_CAP;
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
	private LayerRole(int value, String name, String literal) {
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
	
} //LayerRole
