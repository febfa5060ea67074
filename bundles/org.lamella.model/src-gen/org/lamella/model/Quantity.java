/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quantity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number that an analysis found.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.Quantity#getName <em>Name</em>}</li>
 *   <li>{@link org.lamella.model.Quantity#getLabel <em>Label</em>}</li>
 *   <li>{@link org.lamella.model.Quantity#getValue <em>Value</em>}</li>
 *   <li>{@link org.lamella.model.Quantity#getUncertainty <em>Uncertainty</em>}</li>
 *   <li>{@link org.lamella.model.Quantity#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.lamella.model.Quantity#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.lamella.model.Quantity#getMethod <em>Method</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getQuantity()
 * @generated
 */
public interface Quantity extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A stable name for machines: couple[1].E_half, R1, CPE1.n.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.lamella.model.ExperimentPackage#getQuantity_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.lamella.model.Quantity#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A label for people: Couple 1: half-wave potential.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.lamella.model.ExperimentPackage#getQuantity_Label()
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.lamella.model.Quantity#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number, in the quantity's own unit. Unit: as the attribute unit says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #isSetValue()
	 * @see #unsetValue()
	 * @see #setValue(double)
	 * @see org.lamella.model.ExperimentPackage#getQuantity_Value()
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.lamella.model.Quantity#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #isSetValue()
	 * @see #unsetValue()
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Unsets the value of the '{@link org.lamella.model.Quantity#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetValue()
	 * @see #getValue()
	 * @see #setValue(double)
	 * @generated
	 */
	void unsetValue();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.Quantity#getValue <em>Value</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Value</em>' attribute is set.
	 * @see #unsetValue()
	 * @see #getValue()
	 * @see #setValue(double)
	 * @generated
	 */
	boolean isSetValue();

	/**
	 * Returns the value of the '<em><b>Uncertainty</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its standard uncertainty (one sigma); unset where none can be stated. Unit: as the attribute unit says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uncertainty</em>' attribute.
	 * @see #isSetUncertainty()
	 * @see #unsetUncertainty()
	 * @see #setUncertainty(double)
	 * @see org.lamella.model.ExperimentPackage#getQuantity_Uncertainty()
	 * @generated
	 */
	double getUncertainty();

	/**
	 * Sets the value of the '{@link org.lamella.model.Quantity#getUncertainty <em>Uncertainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uncertainty</em>' attribute.
	 * @see #isSetUncertainty()
	 * @see #unsetUncertainty()
	 * @see #getUncertainty()
	 * @generated
	 */
	void setUncertainty(double value);

	/**
	 * Unsets the value of the '{@link org.lamella.model.Quantity#getUncertainty <em>Uncertainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUncertainty()
	 * @see #getUncertainty()
	 * @see #setUncertainty(double)
	 * @generated
	 */
	void unsetUncertainty();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.Quantity#getUncertainty <em>Uncertainty</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Uncertainty</em>' attribute is set.
	 * @see #unsetUncertainty()
	 * @see #getUncertainty()
	 * @see #setUncertainty(double)
	 * @generated
	 */
	boolean isSetUncertainty();

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit symbol; empty for a plain number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.lamella.model.ExperimentPackage#getQuantity_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.lamella.model.Quantity#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a reader has to know: not-identifiable, at-bound, fixed. The list is open, since analyses bring their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' attribute list.
	 * @see org.lamella.model.ExperimentPackage#getQuantity_Flags()
	 * @generated
	 */
	EList<String> getFlags();

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How value and uncertainty were found, in one sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.lamella.model.ExperimentPackage#getQuantity_Method()
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.lamella.model.Quantity#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was not found is absent; an uncertainty is not negative.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasPossibleValues(DiagnosticChain diagnostics, Map<Object, Object> context);

} // Quantity
