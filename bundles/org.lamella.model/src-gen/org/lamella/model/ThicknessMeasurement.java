/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Thickness Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A thickness that somebody found, and how.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.ThicknessMeasurement#getValue <em>Value</em>}</li>
 *   <li>{@link org.lamella.model.ThicknessMeasurement#getUncertainty <em>Uncertainty</em>}</li>
 *   <li>{@link org.lamella.model.ThicknessMeasurement#getMethod <em>Method</em>}</li>
 *   <li>{@link org.lamella.model.ThicknessMeasurement#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.lamella.model.ExperimentPackage#getThicknessMeasurement()
 * @generated
 */
public interface ThicknessMeasurement extends EObject {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The thickness found. Unit: m.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #isSetValue()
	 * @see #unsetValue()
	 * @see #setValue(double)
	 * @see org.lamella.model.ExperimentPackage#getThicknessMeasurement_Value()
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.lamella.model.ThicknessMeasurement#getValue <em>Value</em>}' attribute.
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
	 * Unsets the value of the '{@link org.lamella.model.ThicknessMeasurement#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetValue()
	 * @see #getValue()
	 * @see #setValue(double)
	 * @generated
	 */
	void unsetValue();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.ThicknessMeasurement#getValue <em>Value</em>}' attribute is set.
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
	 * Its standard uncertainty (one sigma). Unit: m.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uncertainty</em>' attribute.
	 * @see #isSetUncertainty()
	 * @see #unsetUncertainty()
	 * @see #setUncertainty(double)
	 * @see org.lamella.model.ExperimentPackage#getThicknessMeasurement_Uncertainty()
	 * @generated
	 */
	double getUncertainty();

	/**
	 * Sets the value of the '{@link org.lamella.model.ThicknessMeasurement#getUncertainty <em>Uncertainty</em>}' attribute.
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
	 * Unsets the value of the '{@link org.lamella.model.ThicknessMeasurement#getUncertainty <em>Uncertainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUncertainty()
	 * @see #getUncertainty()
	 * @see #setUncertainty(double)
	 * @generated
	 */
	void unsetUncertainty();

	/**
	 * Returns whether the value of the '{@link org.lamella.model.ThicknessMeasurement#getUncertainty <em>Uncertainty</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was found: SEM cross-section, TEM cross-section, profilometer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.lamella.model.ExperimentPackage#getThicknessMeasurement_Method()
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.lamella.model.ThicknessMeasurement#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The result that it was taken from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Result)
	 * @see org.lamella.model.ExperimentPackage#getThicknessMeasurement_Source()
	 * @generated
	 */
	Result getSource();

	/**
	 * Sets the value of the '{@link org.lamella.model.ThicknessMeasurement#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Result value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A thickness is positive, its uncertainty not negative.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean hasPossibleValues(DiagnosticChain diagnostics, Map<Object, Object> context);

} // ThicknessMeasurement
