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
 * A representation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An instrument that was used. It stays here when its driver is gone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Instrument#getKind <em>Kind</em>}</li>
 *   <li>{@link org.lamella.model.Instrument#getManufacturer <em>Manufacturer</em>}</li>
 *   <li>{@link org.lamella.model.Instrument#getModel <em>Model</em>}</li>
 *   <li>{@link org.lamella.model.Instrument#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link org.lamella.model.Instrument#getDriverId <em>Driver Id</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getInstrument()
 * @generated
 */
public interface Instrument extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.lamella.model.InstrumentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.lamella.model.InstrumentKind
	 * @see #setKind(InstrumentKind)
	 * @see org.lamella.model.ExperimentPackage#getInstrument_Kind()
	 * @generated
	 */
	InstrumentKind getKind();

	/**
	 * Sets the value of the '{@link org.lamella.model.Instrument#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.lamella.model.InstrumentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(InstrumentKind value);

	/**
	 * Returns the value of the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manufacturer</em>' attribute.
	 * @see #setManufacturer(String)
	 * @see org.lamella.model.ExperimentPackage#getInstrument_Manufacturer()
	 * @generated
	 */
	String getManufacturer();

	/**
	 * Sets the value of the '{@link org.lamella.model.Instrument#getManufacturer <em>Manufacturer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manufacturer</em>' attribute.
	 * @see #getManufacturer()
	 * @generated
	 */
	void setManufacturer(String value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The manufacturer's name for the type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.lamella.model.ExperimentPackage#getInstrument_Model()
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.lamella.model.Instrument#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The manufacturer's number for this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial Number</em>' attribute.
	 * @see #setSerialNumber(String)
	 * @see org.lamella.model.ExperimentPackage#getInstrument_SerialNumber()
	 * @generated
	 */
	String getSerialNumber();

	/**
	 * Sets the value of the '{@link org.lamella.model.Instrument#getSerialNumber <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial Number</em>' attribute.
	 * @see #getSerialNumber()
	 * @generated
	 */
	void setSerialNumber(String value);

	/**
	 * Returns the value of the '<em><b>Driver Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The driver that speaks with it, or nothing for an instrument that Lamella does not drive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver Id</em>' attribute.
	 * @see #setDriverId(String)
	 * @see org.lamella.model.ExperimentPackage#getInstrument_DriverId()
	 * @generated
	 */
	String getDriverId();

	/**
	 * Sets the value of the '{@link org.lamella.model.Instrument#getDriverId <em>Driver Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver Id</em>' attribute.
	 * @see #getDriverId()
	 * @generated
	 */
	void setDriverId(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An instrument has a name.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasName(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Instrument
