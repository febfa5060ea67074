/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Column</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A column of a raw file, in short.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Column#getTable <em>Table</em>}</li>
 *   <li>{@link org.lamella.model.Column#getName <em>Name</em>}</li>
 *   <li>{@link org.lamella.model.Column#getMeasurand <em>Measurand</em>}</li>
 *   <li>{@link org.lamella.model.Column#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.lamella.model.Column#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getColumn()
 * @generated
 */
public interface Column extends EObject {
	/**
	 * Returns the value of the '<em><b>Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The table it belongs to, as the file calls it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table</em>' attribute.
	 * @see #setTable(String)
	 * @see org.lamella.model.ExperimentPackage#getColumn_Table()
	 * @generated
	 */
	String getTable();

	/**
	 * Sets the value of the '{@link org.lamella.model.Column#getTable <em>Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table</em>' attribute.
	 * @see #getTable()
	 * @generated
	 */
	void setTable(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name, as the file has it: Ewe/V.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.lamella.model.ExperimentPackage#getColumn_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.lamella.model.Column#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Measurand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stable id of what it measures: potential, current.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurand</em>' attribute.
	 * @see #setMeasurand(String)
	 * @see org.lamella.model.ExperimentPackage#getColumn_Measurand()
	 * @generated
	 */
	String getMeasurand();

	/**
	 * Sets the value of the '{@link org.lamella.model.Column#getMeasurand <em>Measurand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measurand</em>' attribute.
	 * @see #getMeasurand()
	 * @generated
	 */
	void setMeasurand(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The SI unit of its numbers once read; empty for plain numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.lamella.model.ExperimentPackage#getColumn_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.lamella.model.Column#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many numbers it holds. Unit: none (a plain number).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' attribute.
	 * @see #setRows(long)
	 * @see org.lamella.model.ExperimentPackage#getColumn_Rows()
	 * @generated
	 */
	long getRows();

	/**
	 * Sets the value of the '{@link org.lamella.model.Column#getRows <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows</em>' attribute.
	 * @see #getRows()
	 * @generated
	 */
	void setRows(long value);

} // Column
