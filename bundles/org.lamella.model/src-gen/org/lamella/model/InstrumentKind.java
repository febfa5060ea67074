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
 * A representation of the literals of the enumeration '<em><b>Instrument Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an instrument does.
 * <!-- end-model-doc -->
 * @see org.lamella.model.ExperimentPackage#getInstrumentKind()
 * @generated
 */
public enum InstrumentKind implements Enumerator {
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
	 * The '<em><b>POTENTIOSTAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Potentiostat or galvanostat, with or without impedance.
	 * <!-- end-model-doc -->
	 * @see #POTENTIOSTAT_VALUE
	 * @generated
	 * @ordered
	 */
	POTENTIOSTAT(1, "POTENTIOSTAT", "potentiostat"),

	/**
	 * The '<em><b>SOURCE METER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources and measures for 2-probe current-voltage characteristics.
	 * <!-- end-model-doc -->
	 * @see #SOURCE_METER_VALUE
	 * @generated
	 * @ordered
	 */
	SOURCE_METER(2, "SOURCE_METER", "source-meter"),

	/**
	 * The '<em><b>SYRINGE PUMP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moves the electrolyte.
	 * <!-- end-model-doc -->
	 * @see #SYRINGE_PUMP_VALUE
	 * @generated
	 * @ordered
	 */
	SYRINGE_PUMP(3, "SYRINGE_PUMP", "syringe-pump"),

	/**
	 * The '<em><b>HOLDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sample holder of an electron microscope.
	 * <!-- end-model-doc -->
	 * @see #HOLDER_VALUE
	 * @generated
	 * @ordered
	 */
	HOLDER(4, "HOLDER", "holder"),

	/**
	 * The '<em><b>ELECTRON MICROSCOPE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Transmission or scanning electron microscope.
	 * <!-- end-model-doc -->
	 * @see #ELECTRON_MICROSCOPE_VALUE
	 * @generated
	 * @ordered
	 */
	ELECTRON_MICROSCOPE(5, "ELECTRON_MICROSCOPE", "electron-microscope"),

	/**
	 * The '<em><b>ION BEAM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Focused ion beam.
	 * <!-- end-model-doc -->
	 * @see #ION_BEAM_VALUE
	 * @generated
	 * @ordered
	 */
	ION_BEAM(6, "ION_BEAM", "ion-beam"),

	/**
	 * The '<em><b>CAMERA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Image or diffraction detector.
	 * <!-- end-model-doc -->
	 * @see #CAMERA_VALUE
	 * @generated
	 * @ordered
	 */
	CAMERA(7, "CAMERA", "camera"),

	/**
	 * The '<em><b>SPECTROMETER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * EELS, EDS or Raman spectrometer.
	 * <!-- end-model-doc -->
	 * @see #SPECTROMETER_VALUE
	 * @generated
	 * @ordered
	 */
	SPECTROMETER(8, "SPECTROMETER", "spectrometer"),

	/**
	 * The '<em><b>DIFFRACTOMETER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * X-ray diffractometer.
	 * <!-- end-model-doc -->
	 * @see #DIFFRACTOMETER_VALUE
	 * @generated
	 * @ordered
	 */
	DIFFRACTOMETER(9, "DIFFRACTOMETER", "diffractometer"),

	/**
	 * The '<em><b>DEPOSITION SYSTEM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Makes films.
	 * <!-- end-model-doc -->
	 * @see #DEPOSITION_SYSTEM_VALUE
	 * @generated
	 * @ordered
	 */
	DEPOSITION_SYSTEM(10, "DEPOSITION_SYSTEM", "deposition-system"),

	/**
	 * The '<em><b>FURNACE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heats samples.
	 * <!-- end-model-doc -->
	 * @see #FURNACE_VALUE
	 * @generated
	 * @ordered
	 */
	FURNACE(11, "FURNACE", "furnace");

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
	 * The '<em><b>POTENTIOSTAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Potentiostat or galvanostat, with or without impedance.
	 * <!-- end-model-doc -->
	 * @see #POTENTIOSTAT
	 * @generated
	 * @ordered
	 */
	public static final int POTENTIOSTAT_VALUE = 1;

	/**
	 * The '<em><b>SOURCE METER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources and measures for 2-probe current-voltage characteristics.
	 * <!-- end-model-doc -->
	 * @see #SOURCE_METER
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_METER_VALUE = 2;

	/**
	 * The '<em><b>SYRINGE PUMP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moves the electrolyte.
	 * <!-- end-model-doc -->
	 * @see #SYRINGE_PUMP
	 * @generated
	 * @ordered
	 */
	public static final int SYRINGE_PUMP_VALUE = 3;

	/**
	 * The '<em><b>HOLDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sample holder of an electron microscope.
	 * <!-- end-model-doc -->
	 * @see #HOLDER
	 * @generated
	 * @ordered
	 */
	public static final int HOLDER_VALUE = 4;

	/**
	 * The '<em><b>ELECTRON MICROSCOPE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Transmission or scanning electron microscope.
	 * <!-- end-model-doc -->
	 * @see #ELECTRON_MICROSCOPE
	 * @generated
	 * @ordered
	 */
	public static final int ELECTRON_MICROSCOPE_VALUE = 5;

	/**
	 * The '<em><b>ION BEAM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Focused ion beam.
	 * <!-- end-model-doc -->
	 * @see #ION_BEAM
	 * @generated
	 * @ordered
	 */
	public static final int ION_BEAM_VALUE = 6;

	/**
	 * The '<em><b>CAMERA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Image or diffraction detector.
	 * <!-- end-model-doc -->
	 * @see #CAMERA
	 * @generated
	 * @ordered
	 */
	public static final int CAMERA_VALUE = 7;

	/**
	 * The '<em><b>SPECTROMETER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * EELS, EDS or Raman spectrometer.
	 * <!-- end-model-doc -->
	 * @see #SPECTROMETER
	 * @generated
	 * @ordered
	 */
	public static final int SPECTROMETER_VALUE = 8;

	/**
	 * The '<em><b>DIFFRACTOMETER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * X-ray diffractometer.
	 * <!-- end-model-doc -->
	 * @see #DIFFRACTOMETER
	 * @generated
	 * @ordered
	 */
	public static final int DIFFRACTOMETER_VALUE = 9;

	/**
	 * The '<em><b>DEPOSITION SYSTEM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Makes films.
	 * <!-- end-model-doc -->
	 * @see #DEPOSITION_SYSTEM
	 * @generated
	 * @ordered
	 */
	public static final int DEPOSITION_SYSTEM_VALUE = 10;

	/**
	 * The '<em><b>FURNACE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heats samples.
	 * <!-- end-model-doc -->
	 * @see #FURNACE
	 * @generated
	 * @ordered
	 */
	public static final int FURNACE_VALUE = 11;

	/**
	 * An array of all the '<em><b>Instrument Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final InstrumentKind[] VALUES_ARRAY =
		new InstrumentKind[] {
			OTHER,
			POTENTIOSTAT,
			SOURCE_METER,
			SYRINGE_PUMP,
			HOLDER,
			ELECTRON_MICROSCOPE,
			ION_BEAM,
			CAMERA,
			SPECTROMETER,
			DIFFRACTOMETER,
			DEPOSITION_SYSTEM,
			FURNACE,
		};

	/**
	 * A public read-only list of all the '<em><b>Instrument Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<InstrumentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Instrument Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InstrumentKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InstrumentKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Instrument Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InstrumentKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InstrumentKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Instrument Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InstrumentKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case POTENTIOSTAT_VALUE: return POTENTIOSTAT;
			case SOURCE_METER_VALUE: return SOURCE_METER;
			case SYRINGE_PUMP_VALUE: return SYRINGE_PUMP;
			case HOLDER_VALUE: return HOLDER;
			case ELECTRON_MICROSCOPE_VALUE: return ELECTRON_MICROSCOPE;
			case ION_BEAM_VALUE: return ION_BEAM;
			case CAMERA_VALUE: return CAMERA;
			case SPECTROMETER_VALUE: return SPECTROMETER;
			case DIFFRACTOMETER_VALUE: return DIFFRACTOMETER;
			case DEPOSITION_SYSTEM_VALUE: return DEPOSITION_SYSTEM;
			case FURNACE_VALUE: return FURNACE;
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
	private InstrumentKind(int value, String name, String literal) {
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
	
} //InstrumentKind
