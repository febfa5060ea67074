/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chip</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of the chips of a liquid cell: a window that electrons pass, electrodes, spacers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Chip#getSide <em>Side</em>}</li>
 *   <li>{@link org.lamella.model.Chip#getManufacturer <em>Manufacturer</em>}</li>
 *   <li>{@link org.lamella.model.Chip#getModel <em>Model</em>}</li>
 *   <li>{@link org.lamella.model.Chip#getLotNumber <em>Lot Number</em>}</li>
 *   <li>{@link org.lamella.model.Chip#getElectrodes <em>Electrodes</em>}</li>
 *   <li>{@link org.lamella.model.Chip#getSpacers <em>Spacers</em>}</li>
 *   <li>{@link org.lamella.model.Chip#getMembrane <em>Membrane</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getChip()
 * @generated
 */
public interface Chip extends Named {
	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * The literals are from the enumeration {@link org.lamella.model.ChipSide}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see org.lamella.model.ChipSide
	 * @see #setSide(ChipSide)
	 * @see org.lamella.model.ExperimentPackage#getChip_Side()
	 * @generated
	 */
	ChipSide getSide();

	/**
	 * Sets the value of the '{@link org.lamella.model.Chip#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see org.lamella.model.ChipSide
	 * @see #getSide()
	 * @generated
	 */
	void setSide(ChipSide value);

	/**
	 * Returns the value of the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manufacturer</em>' attribute.
	 * @see #setManufacturer(String)
	 * @see org.lamella.model.ExperimentPackage#getChip_Manufacturer()
	 * @generated
	 */
	String getManufacturer();

	/**
	 * Sets the value of the '{@link org.lamella.model.Chip#getManufacturer <em>Manufacturer</em>}' attribute.
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
	 * @see org.lamella.model.ExperimentPackage#getChip_Model()
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.lamella.model.Chip#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Lot Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The manufacturer's lot or wafer number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lot Number</em>' attribute.
	 * @see #setLotNumber(String)
	 * @see org.lamella.model.ExperimentPackage#getChip_LotNumber()
	 * @generated
	 */
	String getLotNumber();

	/**
	 * Sets the value of the '{@link org.lamella.model.Chip#getLotNumber <em>Lot Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lot Number</em>' attribute.
	 * @see #getLotNumber()
	 * @generated
	 */
	void setLotNumber(String value);

	/**
	 * Returns the value of the '<em><b>Electrodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Electrode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The electrodes on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electrodes</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getChip_Electrodes()
	 * @generated
	 */
	EList<Electrode> getElectrodes();

	/**
	 * Returns the value of the '<em><b>Spacers</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Spacer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What keeps it away from the other chip.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spacers</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getChip_Spacers()
	 * @generated
	 */
	EList<Spacer> getSpacers();

	/**
	 * Returns the value of the '<em><b>Membrane</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The window.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Membrane</em>' containment reference.
	 * @see #setMembrane(Membrane)
	 * @see org.lamella.model.ExperimentPackage#getChip_Membrane()
	 * @generated
	 */
	Membrane getMembrane();

	/**
	 * Sets the value of the '{@link org.lamella.model.Chip#getMembrane <em>Membrane</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Membrane</em>' containment reference.
	 * @see #getMembrane()
	 * @generated
	 */
	void setMembrane(Membrane value);

} // Chip
