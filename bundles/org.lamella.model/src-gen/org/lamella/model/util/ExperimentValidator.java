/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model.util;

import java.time.Instant;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.EObjectValidator;

import org.lamella.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Validator</b> for the model.
 * <!-- end-user-doc -->
 * @see org.lamella.model.ExperimentPackage
 * @generated
 */
public class ExperimentValidator extends EObjectValidator {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final ExperimentValidator INSTANCE = new ExperimentValidator();

	/**
	 * A constant for the {@link org.eclipse.emf.common.util.Diagnostic#getSource() source} of diagnostic {@link org.eclipse.emf.common.util.Diagnostic#getCode() codes} from this package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.common.util.Diagnostic#getSource()
	 * @see org.eclipse.emf.common.util.Diagnostic#getCode()
	 * @generated
	 */
	public static final String DIAGNOSTIC_SOURCE = "org.lamella.model";

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Id' of 'Identified'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int IDENTIFIED__HAS_ID = 1;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Name' of 'Experiment'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int EXPERIMENT__HAS_NAME = 2;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Name' of 'Operator'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int OPERATOR__HAS_NAME = 3;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Name' of 'Instrument'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int INSTRUMENT__HAS_NAME = 4;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Name' of 'Sample'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int SAMPLE__HAS_NAME = 5;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Layers' of 'Sample'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int SAMPLE__HAS_LAYERS = 6;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has No Circular Origin' of 'Sample'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int SAMPLE__HAS_NO_CIRCULAR_ORIGIN = 7;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Name' of 'Layer'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int LAYER__HAS_NAME = 8;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Thickness' of 'Layer'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int LAYER__HAS_THICKNESS = 9;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Possible Values' of 'Layer'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int LAYER__HAS_POSSIBLE_VALUES = 10;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Possible Values' of 'Thickness Measurement'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int THICKNESS_MEASUREMENT__HAS_POSSIBLE_VALUES = 11;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Name' of 'Parameter'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int PARAMETER__HAS_NAME = 12;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Number' of 'Number Parameter'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int NUMBER_PARAMETER__HAS_NUMBER = 13;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Text' of 'Text Parameter'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int TEXT_PARAMETER__HAS_TEXT = 14;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Possible Values' of 'Cell'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int CELL__HAS_POSSIBLE_VALUES = 15;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has One Working Electrode' of 'Cell'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int CELL__HAS_ONE_WORKING_ELECTRODE = 16;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Possible Values' of 'Electrolyte'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int ELECTROLYTE__HAS_POSSIBLE_VALUES = 17;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Possible Values' of 'Electrode'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int ELECTRODE__HAS_POSSIBLE_VALUES = 18;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Possible Values' of 'Spacer'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int SPACER__HAS_POSSIBLE_VALUES = 19;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Possible Values' of 'Membrane'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int MEMBRANE__HAS_POSSIBLE_VALUES = 20;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Name' of 'Plan'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int PLAN__HAS_NAME = 21;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Steps' of 'Plan'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int PLAN__HAS_STEPS = 22;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Technique' of 'Plan Step'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int PLAN_STEP__HAS_TECHNIQUE = 23;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Possible Times' of 'Run'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RUN__HAS_POSSIBLE_TIMES = 24;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Sample' of 'Run'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RUN__HAS_SAMPLE = 25;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Paths Within' of 'Run'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RUN__HAS_PATHS_WITHIN = 26;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Paths Within' of 'Measurement'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int MEASUREMENT__HAS_PATHS_WITHIN = 27;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Hash' of 'Measurement'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int MEASUREMENT__HAS_HASH = 28;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Analysis' of 'Result'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RESULT__HAS_ANALYSIS = 29;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Inputs' of 'Result'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RESULT__HAS_INPUTS = 30;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Paths Within' of 'Result'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RESULT__HAS_PATHS_WITHIN = 31;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Name' of 'Setting'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int SETTING__HAS_NAME = 32;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Measurement' of 'Result Input'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RESULT_INPUT__HAS_MEASUREMENT = 33;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Unchanged Hash' of 'Result Input'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int RESULT_INPUT__HAS_UNCHANGED_HASH = 34;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Possible Values' of 'Quantity'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int QUANTITY__HAS_POSSIBLE_VALUES = 35;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Possible Values' of 'Verdict'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int VERDICT__HAS_POSSIBLE_VALUES = 36;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Sides' of 'Comparison'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int COMPARISON__HAS_SIDES = 37;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Results' of 'Comparison Side'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int COMPARISON_SIDE__HAS_RESULTS = 38;

	/**
	 * The {@link org.eclipse.emf.common.util.Diagnostic#getCode() code} for constraint 'Has Results Of Its State' of 'Comparison Side'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final int COMPARISON_SIDE__HAS_RESULTS_OF_ITS_STATE = 39;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final int GENERATED_DIAGNOSTIC_CODE_COUNT = 39;

	/**
	 * A constant with a fixed name that can be used as the base value for additional hand written constants in a derived class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static final int DIAGNOSTIC_CODE_COUNT = GENERATED_DIAGNOSTIC_CODE_COUNT;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperimentValidator() {
		super();
	}

	/**
	 * Returns the package of this validator switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EPackage getEPackage() {
	  return ExperimentPackage.eINSTANCE;
	}

	/**
	 * Calls <code>validateXXX</code> for the corresponding classifier of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean validate(int classifierID, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		switch (classifierID) {
			case ExperimentPackage.IDENTIFIED:
				return validateIdentified((Identified)value, diagnostics, context);
			case ExperimentPackage.NAMED:
				return validateNamed((Named)value, diagnostics, context);
			case ExperimentPackage.EXPERIMENT:
				return validateExperiment((Experiment)value, diagnostics, context);
			case ExperimentPackage.OPERATOR:
				return validateOperator((Operator)value, diagnostics, context);
			case ExperimentPackage.INSTRUMENT:
				return validateInstrument((Instrument)value, diagnostics, context);
			case ExperimentPackage.SAMPLE:
				return validateSample((Sample)value, diagnostics, context);
			case ExperimentPackage.LAYER:
				return validateLayer((Layer)value, diagnostics, context);
			case ExperimentPackage.THICKNESS_MEASUREMENT:
				return validateThicknessMeasurement((ThicknessMeasurement)value, diagnostics, context);
			case ExperimentPackage.PREPARATION_STEP:
				return validatePreparationStep((PreparationStep)value, diagnostics, context);
			case ExperimentPackage.PARAMETER:
				return validateParameter((Parameter)value, diagnostics, context);
			case ExperimentPackage.NUMBER_PARAMETER:
				return validateNumberParameter((NumberParameter)value, diagnostics, context);
			case ExperimentPackage.TEXT_PARAMETER:
				return validateTextParameter((TextParameter)value, diagnostics, context);
			case ExperimentPackage.CELL:
				return validateCell((Cell)value, diagnostics, context);
			case ExperimentPackage.ELECTROLYTE:
				return validateElectrolyte((Electrolyte)value, diagnostics, context);
			case ExperimentPackage.CHIP:
				return validateChip((Chip)value, diagnostics, context);
			case ExperimentPackage.ELECTRODE:
				return validateElectrode((Electrode)value, diagnostics, context);
			case ExperimentPackage.SPACER:
				return validateSpacer((Spacer)value, diagnostics, context);
			case ExperimentPackage.MEMBRANE:
				return validateMembrane((Membrane)value, diagnostics, context);
			case ExperimentPackage.PLAN:
				return validatePlan((Plan)value, diagnostics, context);
			case ExperimentPackage.PLAN_STEP:
				return validatePlanStep((PlanStep)value, diagnostics, context);
			case ExperimentPackage.RUN:
				return validateRun((Run)value, diagnostics, context);
			case ExperimentPackage.MEASUREMENT:
				return validateMeasurement((Measurement)value, diagnostics, context);
			case ExperimentPackage.COLUMN:
				return validateColumn((Column)value, diagnostics, context);
			case ExperimentPackage.RESULT:
				return validateResult((Result)value, diagnostics, context);
			case ExperimentPackage.SETTING:
				return validateSetting((Setting)value, diagnostics, context);
			case ExperimentPackage.RESULT_INPUT:
				return validateResultInput((ResultInput)value, diagnostics, context);
			case ExperimentPackage.QUANTITY:
				return validateQuantity((Quantity)value, diagnostics, context);
			case ExperimentPackage.VERDICT:
				return validateVerdict((Verdict)value, diagnostics, context);
			case ExperimentPackage.COMPARISON:
				return validateComparison((Comparison)value, diagnostics, context);
			case ExperimentPackage.COMPARISON_SIDE:
				return validateComparisonSide((ComparisonSide)value, diagnostics, context);
			case ExperimentPackage.SAMPLE_STATE:
				return validateSampleState((SampleState)value, diagnostics, context);
			case ExperimentPackage.SAMPLE_FORM:
				return validateSampleForm((SampleForm)value, diagnostics, context);
			case ExperimentPackage.LAYER_ROLE:
				return validateLayerRole((LayerRole)value, diagnostics, context);
			case ExperimentPackage.PREPARATION_KIND:
				return validatePreparationKind((PreparationKind)value, diagnostics, context);
			case ExperimentPackage.CELL_KIND:
				return validateCellKind((CellKind)value, diagnostics, context);
			case ExperimentPackage.CHIP_SIDE:
				return validateChipSide((ChipSide)value, diagnostics, context);
			case ExperimentPackage.ELECTRODE_ROLE:
				return validateElectrodeRole((ElectrodeRole)value, diagnostics, context);
			case ExperimentPackage.INSTRUMENT_KIND:
				return validateInstrumentKind((InstrumentKind)value, diagnostics, context);
			case ExperimentPackage.RUN_ENDING:
				return validateRunEnding((RunEnding)value, diagnostics, context);
			case ExperimentPackage.INSTANT:
				return validateInstant((Instant)value, diagnostics, context);
			case ExperimentPackage.STATED_TIME:
				return validateStatedTime((String)value, diagnostics, context);
			case ExperimentPackage.SHA256:
				return validateSha256((String)value, diagnostics, context);
			case ExperimentPackage.RELATIVE_PATH:
				return validateRelativePath((String)value, diagnostics, context);
			default:
				return true;
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIdentified(Identified identified, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(identified, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(identified, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(identified, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(identified, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(identified, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(identified, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(identified, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(identified, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(identified, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(identified, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasId constraint of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateIdentified_hasId(Identified identified, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return identified.hasId(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNamed(Named named, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(named, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(named, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(named, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(named, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(named, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(named, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(named, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(named, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(named, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(named, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateExperiment(Experiment experiment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(experiment, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(experiment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(experiment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(experiment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(experiment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(experiment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(experiment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(experiment, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(experiment, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(experiment, diagnostics, context);
		if (result || diagnostics != null) result &= validateExperiment_hasName(experiment, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasName constraint of '<em>Experiment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateExperiment_hasName(Experiment experiment, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return experiment.hasName(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOperator(Operator operator, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(operator, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(operator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(operator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(operator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(operator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(operator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(operator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(operator, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(operator, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(operator, diagnostics, context);
		if (result || diagnostics != null) result &= validateOperator_hasName(operator, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasName constraint of '<em>Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateOperator_hasName(Operator operator, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return operator.hasName(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInstrument(Instrument instrument, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(instrument, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(instrument, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(instrument, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(instrument, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(instrument, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(instrument, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(instrument, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(instrument, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(instrument, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(instrument, diagnostics, context);
		if (result || diagnostics != null) result &= validateInstrument_hasName(instrument, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasName constraint of '<em>Instrument</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInstrument_hasName(Instrument instrument, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return instrument.hasName(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSample(Sample sample, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(sample, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(sample, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(sample, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(sample, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(sample, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(sample, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(sample, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(sample, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(sample, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(sample, diagnostics, context);
		if (result || diagnostics != null) result &= validateSample_hasName(sample, diagnostics, context);
		if (result || diagnostics != null) result &= validateSample_hasLayers(sample, diagnostics, context);
		if (result || diagnostics != null) result &= validateSample_hasNoCircularOrigin(sample, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasName constraint of '<em>Sample</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSample_hasName(Sample sample, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return sample.hasName(diagnostics, context);
	}

	/**
	 * Validates the hasLayers constraint of '<em>Sample</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSample_hasLayers(Sample sample, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return sample.hasLayers(diagnostics, context);
	}

	/**
	 * Validates the hasNoCircularOrigin constraint of '<em>Sample</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSample_hasNoCircularOrigin(Sample sample, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return sample.hasNoCircularOrigin(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLayer(Layer layer, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(layer, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(layer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(layer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(layer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(layer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(layer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(layer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(layer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(layer, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(layer, diagnostics, context);
		if (result || diagnostics != null) result &= validateLayer_hasName(layer, diagnostics, context);
		if (result || diagnostics != null) result &= validateLayer_hasThickness(layer, diagnostics, context);
		if (result || diagnostics != null) result &= validateLayer_hasPossibleValues(layer, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasName constraint of '<em>Layer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLayer_hasName(Layer layer, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return layer.hasName(diagnostics, context);
	}

	/**
	 * Validates the hasThickness constraint of '<em>Layer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLayer_hasThickness(Layer layer, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return layer.hasThickness(diagnostics, context);
	}

	/**
	 * Validates the hasPossibleValues constraint of '<em>Layer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLayer_hasPossibleValues(Layer layer, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return layer.hasPossibleValues(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateThicknessMeasurement(ThicknessMeasurement thicknessMeasurement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(thicknessMeasurement, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(thicknessMeasurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(thicknessMeasurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(thicknessMeasurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(thicknessMeasurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(thicknessMeasurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(thicknessMeasurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(thicknessMeasurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(thicknessMeasurement, diagnostics, context);
		if (result || diagnostics != null) result &= validateThicknessMeasurement_hasPossibleValues(thicknessMeasurement, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasPossibleValues constraint of '<em>Thickness Measurement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateThicknessMeasurement_hasPossibleValues(ThicknessMeasurement thicknessMeasurement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return thicknessMeasurement.hasPossibleValues(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePreparationStep(PreparationStep preparationStep, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(preparationStep, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(preparationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(preparationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(preparationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(preparationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(preparationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(preparationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(preparationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(preparationStep, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(preparationStep, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateParameter(Parameter parameter, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(parameter, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(parameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(parameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(parameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(parameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(parameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(parameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(parameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(parameter, diagnostics, context);
		if (result || diagnostics != null) result &= validateParameter_hasName(parameter, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasName constraint of '<em>Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateParameter_hasName(Parameter parameter, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return parameter.hasName(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNumberParameter(NumberParameter numberParameter, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(numberParameter, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(numberParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(numberParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(numberParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(numberParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(numberParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(numberParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(numberParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(numberParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validateParameter_hasName(numberParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validateNumberParameter_hasNumber(numberParameter, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasNumber constraint of '<em>Number Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateNumberParameter_hasNumber(NumberParameter numberParameter, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return numberParameter.hasNumber(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTextParameter(TextParameter textParameter, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(textParameter, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(textParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(textParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(textParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(textParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(textParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(textParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(textParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(textParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validateParameter_hasName(textParameter, diagnostics, context);
		if (result || diagnostics != null) result &= validateTextParameter_hasText(textParameter, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasText constraint of '<em>Text Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateTextParameter_hasText(TextParameter textParameter, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return textParameter.hasText(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCell(Cell cell, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(cell, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(cell, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(cell, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(cell, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(cell, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(cell, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(cell, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(cell, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(cell, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(cell, diagnostics, context);
		if (result || diagnostics != null) result &= validateCell_hasPossibleValues(cell, diagnostics, context);
		if (result || diagnostics != null) result &= validateCell_hasOneWorkingElectrode(cell, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasPossibleValues constraint of '<em>Cell</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCell_hasPossibleValues(Cell cell, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return cell.hasPossibleValues(diagnostics, context);
	}

	/**
	 * Validates the hasOneWorkingElectrode constraint of '<em>Cell</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCell_hasOneWorkingElectrode(Cell cell, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return cell.hasOneWorkingElectrode(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateElectrolyte(Electrolyte electrolyte, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(electrolyte, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(electrolyte, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(electrolyte, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(electrolyte, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(electrolyte, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(electrolyte, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(electrolyte, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(electrolyte, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(electrolyte, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(electrolyte, diagnostics, context);
		if (result || diagnostics != null) result &= validateElectrolyte_hasPossibleValues(electrolyte, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasPossibleValues constraint of '<em>Electrolyte</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateElectrolyte_hasPossibleValues(Electrolyte electrolyte, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return electrolyte.hasPossibleValues(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateChip(Chip chip, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(chip, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(chip, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(chip, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(chip, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(chip, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(chip, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(chip, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(chip, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(chip, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(chip, diagnostics, context);
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateElectrode(Electrode electrode, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(electrode, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(electrode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(electrode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(electrode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(electrode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(electrode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(electrode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(electrode, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(electrode, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(electrode, diagnostics, context);
		if (result || diagnostics != null) result &= validateElectrode_hasPossibleValues(electrode, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasPossibleValues constraint of '<em>Electrode</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateElectrode_hasPossibleValues(Electrode electrode, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return electrode.hasPossibleValues(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSpacer(Spacer spacer, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(spacer, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(spacer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(spacer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(spacer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(spacer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(spacer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(spacer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(spacer, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(spacer, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(spacer, diagnostics, context);
		if (result || diagnostics != null) result &= validateSpacer_hasPossibleValues(spacer, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasPossibleValues constraint of '<em>Spacer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSpacer_hasPossibleValues(Spacer spacer, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return spacer.hasPossibleValues(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMembrane(Membrane membrane, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(membrane, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(membrane, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(membrane, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(membrane, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(membrane, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(membrane, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(membrane, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(membrane, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(membrane, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(membrane, diagnostics, context);
		if (result || diagnostics != null) result &= validateMembrane_hasPossibleValues(membrane, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasPossibleValues constraint of '<em>Membrane</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMembrane_hasPossibleValues(Membrane membrane, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return membrane.hasPossibleValues(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlan(Plan plan, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(plan, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(plan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(plan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(plan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(plan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(plan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(plan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(plan, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(plan, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(plan, diagnostics, context);
		if (result || diagnostics != null) result &= validatePlan_hasName(plan, diagnostics, context);
		if (result || diagnostics != null) result &= validatePlan_hasSteps(plan, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasName constraint of '<em>Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlan_hasName(Plan plan, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return plan.hasName(diagnostics, context);
	}

	/**
	 * Validates the hasSteps constraint of '<em>Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlan_hasSteps(Plan plan, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return plan.hasSteps(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlanStep(PlanStep planStep, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(planStep, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(planStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(planStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(planStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(planStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(planStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(planStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(planStep, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(planStep, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(planStep, diagnostics, context);
		if (result || diagnostics != null) result &= validatePlanStep_hasTechnique(planStep, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasTechnique constraint of '<em>Plan Step</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePlanStep_hasTechnique(PlanStep planStep, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return planStep.hasTechnique(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRun(Run run, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(run, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(run, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(run, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(run, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(run, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(run, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(run, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(run, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(run, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(run, diagnostics, context);
		if (result || diagnostics != null) result &= validateRun_hasPossibleTimes(run, diagnostics, context);
		if (result || diagnostics != null) result &= validateRun_hasSample(run, diagnostics, context);
		if (result || diagnostics != null) result &= validateRun_hasPathsWithin(run, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasPossibleTimes constraint of '<em>Run</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRun_hasPossibleTimes(Run run, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return run.hasPossibleTimes(diagnostics, context);
	}

	/**
	 * Validates the hasSample constraint of '<em>Run</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRun_hasSample(Run run, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return run.hasSample(diagnostics, context);
	}

	/**
	 * Validates the hasPathsWithin constraint of '<em>Run</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRun_hasPathsWithin(Run run, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return run.hasPathsWithin(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMeasurement(Measurement measurement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(measurement, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(measurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(measurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(measurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(measurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(measurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(measurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(measurement, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(measurement, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(measurement, diagnostics, context);
		if (result || diagnostics != null) result &= validateMeasurement_hasPathsWithin(measurement, diagnostics, context);
		if (result || diagnostics != null) result &= validateMeasurement_hasHash(measurement, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasPathsWithin constraint of '<em>Measurement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMeasurement_hasPathsWithin(Measurement measurement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return measurement.hasPathsWithin(diagnostics, context);
	}

	/**
	 * Validates the hasHash constraint of '<em>Measurement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateMeasurement_hasHash(Measurement measurement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return measurement.hasHash(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateColumn(Column column, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(column, diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateResult(Result result, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(result, diagnostics, context)) return false;
		boolean theResult = validate_EveryMultiplicityConforms(result, diagnostics, context);
		if (theResult || diagnostics != null) theResult &= validate_EveryDataValueConforms(result, diagnostics, context);
		if (theResult || diagnostics != null) theResult &= validate_EveryReferenceIsContained(result, diagnostics, context);
		if (theResult || diagnostics != null) theResult &= validate_EveryBidirectionalReferenceIsPaired(result, diagnostics, context);
		if (theResult || diagnostics != null) theResult &= validate_EveryProxyResolves(result, diagnostics, context);
		if (theResult || diagnostics != null) theResult &= validate_UniqueID(result, diagnostics, context);
		if (theResult || diagnostics != null) theResult &= validate_EveryKeyUnique(result, diagnostics, context);
		if (theResult || diagnostics != null) theResult &= validate_EveryMapEntryUnique(result, diagnostics, context);
		if (theResult || diagnostics != null) theResult &= validateIdentified_hasId(result, diagnostics, context);
		if (theResult || diagnostics != null) theResult &= validateResult_hasAnalysis(result, diagnostics, context);
		if (theResult || diagnostics != null) theResult &= validateResult_hasInputs(result, diagnostics, context);
		if (theResult || diagnostics != null) theResult &= validateResult_hasPathsWithin(result, diagnostics, context);
		return theResult;
	}

	/**
	 * Validates the hasAnalysis constraint of '<em>Result</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateResult_hasAnalysis(Result result, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return result.hasAnalysis(diagnostics, context);
	}

	/**
	 * Validates the hasInputs constraint of '<em>Result</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateResult_hasInputs(Result result, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return result.hasInputs(diagnostics, context);
	}

	/**
	 * Validates the hasPathsWithin constraint of '<em>Result</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateResult_hasPathsWithin(Result result, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return result.hasPathsWithin(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSetting(Setting setting, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(setting, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(setting, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(setting, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(setting, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(setting, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(setting, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(setting, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(setting, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(setting, diagnostics, context);
		if (result || diagnostics != null) result &= validateSetting_hasName(setting, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasName constraint of '<em>Setting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSetting_hasName(Setting setting, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return setting.hasName(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateResultInput(ResultInput resultInput, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(resultInput, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(resultInput, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(resultInput, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(resultInput, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(resultInput, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(resultInput, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(resultInput, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(resultInput, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(resultInput, diagnostics, context);
		if (result || diagnostics != null) result &= validateResultInput_hasMeasurement(resultInput, diagnostics, context);
		if (result || diagnostics != null) result &= validateResultInput_hasUnchangedHash(resultInput, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasMeasurement constraint of '<em>Result Input</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateResultInput_hasMeasurement(ResultInput resultInput, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return resultInput.hasMeasurement(diagnostics, context);
	}

	/**
	 * Validates the hasUnchangedHash constraint of '<em>Result Input</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateResultInput_hasUnchangedHash(ResultInput resultInput, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return resultInput.hasUnchangedHash(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateQuantity(Quantity quantity, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(quantity, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(quantity, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(quantity, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(quantity, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(quantity, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(quantity, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(quantity, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(quantity, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(quantity, diagnostics, context);
		if (result || diagnostics != null) result &= validateQuantity_hasPossibleValues(quantity, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasPossibleValues constraint of '<em>Quantity</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateQuantity_hasPossibleValues(Quantity quantity, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return quantity.hasPossibleValues(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateVerdict(Verdict verdict, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(verdict, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(verdict, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(verdict, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(verdict, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(verdict, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(verdict, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(verdict, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(verdict, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(verdict, diagnostics, context);
		if (result || diagnostics != null) result &= validateVerdict_hasPossibleValues(verdict, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasPossibleValues constraint of '<em>Verdict</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateVerdict_hasPossibleValues(Verdict verdict, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return verdict.hasPossibleValues(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateComparison(Comparison comparison, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(comparison, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(comparison, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(comparison, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(comparison, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(comparison, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(comparison, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(comparison, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(comparison, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(comparison, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(comparison, diagnostics, context);
		if (result || diagnostics != null) result &= validateComparison_hasSides(comparison, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasSides constraint of '<em>Comparison</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateComparison_hasSides(Comparison comparison, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return comparison.hasSides(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateComparisonSide(ComparisonSide comparisonSide, DiagnosticChain diagnostics, Map<Object, Object> context) {
		if (!validate_NoCircularContainment(comparisonSide, diagnostics, context)) return false;
		boolean result = validate_EveryMultiplicityConforms(comparisonSide, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryDataValueConforms(comparisonSide, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryReferenceIsContained(comparisonSide, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryBidirectionalReferenceIsPaired(comparisonSide, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryProxyResolves(comparisonSide, diagnostics, context);
		if (result || diagnostics != null) result &= validate_UniqueID(comparisonSide, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryKeyUnique(comparisonSide, diagnostics, context);
		if (result || diagnostics != null) result &= validate_EveryMapEntryUnique(comparisonSide, diagnostics, context);
		if (result || diagnostics != null) result &= validateIdentified_hasId(comparisonSide, diagnostics, context);
		if (result || diagnostics != null) result &= validateComparisonSide_hasResults(comparisonSide, diagnostics, context);
		if (result || diagnostics != null) result &= validateComparisonSide_hasResultsOfItsState(comparisonSide, diagnostics, context);
		return result;
	}

	/**
	 * Validates the hasResults constraint of '<em>Comparison Side</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateComparisonSide_hasResults(ComparisonSide comparisonSide, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return comparisonSide.hasResults(diagnostics, context);
	}

	/**
	 * Validates the hasResultsOfItsState constraint of '<em>Comparison Side</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateComparisonSide_hasResultsOfItsState(ComparisonSide comparisonSide, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return comparisonSide.hasResultsOfItsState(diagnostics, context);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSampleState(SampleState sampleState, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSampleForm(SampleForm sampleForm, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateLayerRole(LayerRole layerRole, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validatePreparationKind(PreparationKind preparationKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateCellKind(CellKind cellKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateChipSide(ChipSide chipSide, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateElectrodeRole(ElectrodeRole electrodeRole, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInstrumentKind(InstrumentKind instrumentKind, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRunEnding(RunEnding runEnding, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateInstant(Instant instant, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateStatedTime(String statedTime, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateSha256(String sha256, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public boolean validateRelativePath(String relativePath, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/**
	 * Returns the resource locator that will be used to fetch messages for this validator's diagnostics.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		// TODO
		// Specialize this to return a resource locator for messages specific to this validator.
		// Ensure that you remove @generated or mark it @generated NOT
		return super.getResourceLocator();
	}

} //ExperimentValidator
