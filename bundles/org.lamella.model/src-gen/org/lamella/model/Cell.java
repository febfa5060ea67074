/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The cell that a sample is mounted in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Cell#getKind <em>Kind</em>}</li>
 *   <li>{@link org.lamella.model.Cell#getSeal <em>Seal</em>}</li>
 *   <li>{@link org.lamella.model.Cell#getTestedArea <em>Tested Area</em>}</li>
 *   <li>{@link org.lamella.model.Cell#getElectrolyteVolume <em>Electrolyte Volume</em>}</li>
 *   <li>{@link org.lamella.model.Cell#getElectrolyte <em>Electrolyte</em>}</li>
 *   <li>{@link org.lamella.model.Cell#getElectrodes <em>Electrodes</em>}</li>
 *   <li>{@link org.lamella.model.Cell#getChips <em>Chips</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getCell()
 * @generated
 */
public interface Cell extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.lamella.model.CellKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.lamella.model.CellKind
	 * @see #setKind(CellKind)
	 * @see org.lamella.model.ExperimentPackage#getCell_Kind()
	 * @generated
	 */
	CellKind getKind();

	/**
	 * Sets the value of the '{@link org.lamella.model.Cell#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.lamella.model.CellKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CellKind value);

	/**
	 * Returns the value of the '<em><b>Seal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What seals it: Viton O-ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seal</em>' attribute.
	 * @see #setSeal(String)
	 * @see org.lamella.model.ExperimentPackage#getCell_Seal()
	 * @generated
	 */
	String getSeal();

	/**
	 * Sets the value of the '{@link org.lamella.model.Cell#getSeal <em>Seal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seal</em>' attribute.
	 * @see #getSeal()
	 * @generated
	 */
	void setSeal(String value);

	/**
	 * Returns the value of the '<em><b>Tested Area</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area of the sample that the electrolyte wets. Unit: m².
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tested Area</em>' attribute.
	 * @see #isSetTestedArea()
	 * @see #unsetTestedArea()
	 * @see #setTestedArea(double)
	 * @see org.lamella.model.ExperimentPackage#getCell_TestedArea()
	 * @generated
	 */
	double getTestedArea();

	/**
	 * Sets the value of the '{@link org.lamella.model.Cell#getTestedArea <em>Tested Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tested Area</em>' attribute.
	 * @see #isSetTestedArea()
	 * @see #unsetTestedArea()
	 * @see #getTestedArea()
	 * @generated
	 */
	void setTestedArea(double value);

	/**
	 * Unsets the value of the '{@link org.lamella.model.Cell#getTestedArea <em>Tested Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTestedArea()
	 * @see #getTestedArea()
	 * @see #setTestedArea(double)
	 * @generated
	 */
	void unsetTestedArea();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.Cell#getTestedArea <em>Tested Area</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Tested Area</em>' attribute is set.
	 * @see #unsetTestedArea()
	 * @see #getTestedArea()
	 * @see #setTestedArea(double)
	 * @generated
	 */
	boolean isSetTestedArea();

	/**
	 * Returns the value of the '<em><b>Electrolyte Volume</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The volume of electrolyte in the cell. Unit: m³.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electrolyte Volume</em>' attribute.
	 * @see #isSetElectrolyteVolume()
	 * @see #unsetElectrolyteVolume()
	 * @see #setElectrolyteVolume(double)
	 * @see org.lamella.model.ExperimentPackage#getCell_ElectrolyteVolume()
	 * @generated
	 */
	double getElectrolyteVolume();

	/**
	 * Sets the value of the '{@link org.lamella.model.Cell#getElectrolyteVolume <em>Electrolyte Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electrolyte Volume</em>' attribute.
	 * @see #isSetElectrolyteVolume()
	 * @see #unsetElectrolyteVolume()
	 * @see #getElectrolyteVolume()
	 * @generated
	 */
	void setElectrolyteVolume(double value);

	/**
	 * Unsets the value of the '{@link org.lamella.model.Cell#getElectrolyteVolume <em>Electrolyte Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetElectrolyteVolume()
	 * @see #getElectrolyteVolume()
	 * @see #setElectrolyteVolume(double)
	 * @generated
	 */
	void unsetElectrolyteVolume();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.Cell#getElectrolyteVolume <em>Electrolyte Volume</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Electrolyte Volume</em>' attribute is set.
	 * @see #unsetElectrolyteVolume()
	 * @see #getElectrolyteVolume()
	 * @see #setElectrolyteVolume(double)
	 * @generated
	 */
	boolean isSetElectrolyteVolume();

	/**
	 * Returns the value of the '<em><b>Electrolyte</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The electrolyte that it is filled with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electrolyte</em>' containment reference.
	 * @see #setElectrolyte(Electrolyte)
	 * @see org.lamella.model.ExperimentPackage#getCell_Electrolyte()
	 * @generated
	 */
	Electrolyte getElectrolyte();

	/**
	 * Sets the value of the '{@link org.lamella.model.Cell#getElectrolyte <em>Electrolyte</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electrolyte</em>' containment reference.
	 * @see #getElectrolyte()
	 * @generated
	 */
	void setElectrolyte(Electrolyte value);

	/**
	 * Returns the value of the '<em><b>Electrodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Electrode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Electrodes of a cell without chips.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electrodes</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getCell_Electrodes()
	 * @generated
	 */
	EList<Electrode> getElectrodes();

	/**
	 * Returns the value of the '<em><b>Chips</b></em>' containment reference list.
	 * The list contents are of type {@link org.lamella.model.Chip}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chips of a liquid cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chips</em>' containment reference list.
	 * @see org.lamella.model.ExperimentPackage#getCell_Chips()
	 * @generated
	 */
	EList<Chip> getChips();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Areas and volumes are positive.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasPossibleValues(DiagnosticChain diagnostics, Map<Object, Object> context);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A cell has one working electrode.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasOneWorkingElectrode(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Cell
