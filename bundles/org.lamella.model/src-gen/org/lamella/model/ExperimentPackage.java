/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.lamella.model.ExperimentFactory
 * @generated
 */
public interface ExperimentPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:lamella:experiment";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "lamella";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ExperimentPackage eINSTANCE = org.lamella.model.internal.ExperimentPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.IdentifiedImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.NamedImpl <em>Named</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.NamedImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getNamed()
	 * @generated
	 */
	int NAMED = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__NOTES = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.ExperimentImpl <em>Experiment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.ExperimentImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getExperiment()
	 * @generated
	 */
	int EXPERIMENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__SCHEMA_VERSION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__CREATED = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Operators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__OPERATORS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Instruments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__INSTRUMENTS = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__SAMPLES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__PLANS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Runs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__RUNS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__MEASUREMENTS = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Results</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__RESULTS = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Comparisons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__COMPARISONS = NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.OperatorImpl <em>Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.OperatorImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getOperator()
	 * @generated
	 */
	int OPERATOR = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Affiliation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__AFFILIATION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Orcid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__ORCID = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.InstrumentImpl <em>Instrument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.InstrumentImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getInstrument()
	 * @generated
	 */
	int INSTRUMENT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__KIND = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__MANUFACTURER = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__MODEL = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SERIAL_NUMBER = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Driver Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__DRIVER_ID = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.SampleImpl <em>Sample</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.SampleImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getSample()
	 * @generated
	 */
	int SAMPLE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__FORM = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__STATE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Taken From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__TAKEN_FROM = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__LAYERS = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Preparation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__PREPARATION = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cell</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__CELL = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.LayerImpl <em>Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.LayerImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getLayer()
	 * @generated
	 */
	int LAYER = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ROLE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__MATERIAL = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Composition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__COMPOSITION = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Space Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__SPACE_GROUP = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Nominal Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__NOMINAL_THICKNESS = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Measured Thicknesses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__MEASURED_THICKNESSES = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Density</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__DENSITY = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__POROSITY = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__AREA = NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_FEATURE_COUNT = NAMED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.ThicknessMeasurementImpl <em>Thickness Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.ThicknessMeasurementImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getThicknessMeasurement()
	 * @generated
	 */
	int THICKNESS_MEASUREMENT = 7;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THICKNESS_MEASUREMENT__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Uncertainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THICKNESS_MEASUREMENT__UNCERTAINTY = 1;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THICKNESS_MEASUREMENT__METHOD = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THICKNESS_MEASUREMENT__SOURCE = 3;

	/**
	 * The number of structural features of the '<em>Thickness Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THICKNESS_MEASUREMENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.PreparationStepImpl <em>Preparation Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.PreparationStepImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getPreparationStep()
	 * @generated
	 */
	int PREPARATION_STEP = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_STEP__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_STEP__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_STEP__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_STEP__KIND = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Performed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_STEP__PERFORMED = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_STEP__OPERATOR = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_STEP__INSTRUMENT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_STEP__LAYERS = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_STEP__PARAMETERS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Preparation Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PREPARATION_STEP_FEATURE_COUNT = NAMED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.ParameterImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 9;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__NAME = 0;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.NumberParameterImpl <em>Number Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.NumberParameterImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getNumberParameter()
	 * @generated
	 */
	int NUMBER_PARAMETER = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_PARAMETER__NAME = PARAMETER__NAME;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_PARAMETER__VALUE = PARAMETER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_PARAMETER__UNIT = PARAMETER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Number Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_PARAMETER_FEATURE_COUNT = PARAMETER_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.TextParameterImpl <em>Text Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.TextParameterImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getTextParameter()
	 * @generated
	 */
	int TEXT_PARAMETER = 11;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_PARAMETER__NAME = PARAMETER__NAME;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_PARAMETER__TEXT = PARAMETER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Text Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_PARAMETER_FEATURE_COUNT = PARAMETER_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.CellImpl <em>Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.CellImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getCell()
	 * @generated
	 */
	int CELL = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__KIND = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Seal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__SEAL = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tested Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__TESTED_AREA = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Electrolyte Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__ELECTROLYTE_VOLUME = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Electrolyte</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__ELECTROLYTE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Electrodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__ELECTRODES = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Chips</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__CHIPS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.ElectrolyteImpl <em>Electrolyte</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.ElectrolyteImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getElectrolyte()
	 * @generated
	 */
	int ELECTROLYTE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Salt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE__SALT = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Salt Concentration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE__SALT_CONCENTRATION = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Solvent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE__SOLVENT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Water Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE__WATER_CONTENT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Electrolyte</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROLYTE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.ChipImpl <em>Chip</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.ChipImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getChip()
	 * @generated
	 */
	int CHIP = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP__SIDE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP__MANUFACTURER = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP__MODEL = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lot Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP__LOT_NUMBER = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Electrodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP__ELECTRODES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Spacers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP__SPACERS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Membrane</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP__MEMBRANE = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Chip</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.ElectrodeImpl <em>Electrode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.ElectrodeImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getElectrode()
	 * @generated
	 */
	int ELECTRODE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__ROLE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__MATERIAL = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__AREA = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__CONTACTS = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Electrode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.SpacerImpl <em>Spacer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.SpacerImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getSpacer()
	 * @generated
	 */
	int SPACER = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACER__MATERIAL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACER__THICKNESS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Spacer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPACER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.MembraneImpl <em>Membrane</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.MembraneImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getMembrane()
	 * @generated
	 */
	int MEMBRANE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBRANE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBRANE__MATERIAL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBRANE__THICKNESS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBRANE__WIDTH = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBRANE__LENGTH = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Membrane</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBRANE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.PlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.PlanImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getPlan()
	 * @generated
	 */
	int PLAN = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__STEPS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_FEATURE_COUNT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.PlanStepImpl <em>Plan Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.PlanStepImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getPlanStep()
	 * @generated
	 */
	int PLAN_STEP = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__TECHNIQUE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__INSTRUMENT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__PARAMETERS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Plan Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.RunImpl <em>Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.RunImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getRun()
	 * @generated
	 */
	int RUN = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__PLAN = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__SAMPLE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__STARTED = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stopped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__STOPPED = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ENDING = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>End Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__END_REASON = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__OPERATOR = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Instruments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__INSTRUMENTS = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Journal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__JOURNAL = NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_FEATURE_COUNT = NAMED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.MeasurementImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__FILE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__SHA256 = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__SIZE = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__FORMAT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__TECHNIQUE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Measured</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__MEASURED = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Recorded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__RECORDED = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__COMPLETE = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__SAMPLE = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sample State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__SAMPLE_STATE = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Run</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__RUN = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__INSTRUMENT = NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__OPERATOR = NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__COLUMNS = NAMED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.ColumnImpl <em>Column</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.ColumnImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getColumn()
	 * @generated
	 */
	int COLUMN = 22;

	/**
	 * The feature id for the '<em><b>Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__TABLE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__NAME = 1;

	/**
	 * The feature id for the '<em><b>Measurand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__MEASURAND = 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__UNIT = 3;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__ROWS = 4;

	/**
	 * The number of structural features of the '<em>Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.ResultImpl <em>Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.ResultImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getResult()
	 * @generated
	 */
	int RESULT = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__ANALYSIS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Analysis Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__ANALYSIS_VERSION = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Software Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__SOFTWARE_VERSION = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__CREATED = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__SUMMARY = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__SETTINGS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__INPUTS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__QUANTITIES = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Verdicts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__VERDICTS = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Warnings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__WARNINGS = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Result File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__RESULT_FILE = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Result Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__RESULT_SHA256 = NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Report File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT__REPORT_FILE = NAMED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.SettingImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 24;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.ResultInputImpl <em>Result Input</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.ResultInputImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getResultInput()
	 * @generated
	 */
	int RESULT_INPUT = 25;

	/**
	 * The feature id for the '<em><b>Measurement</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_INPUT__MEASUREMENT = 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_INPUT__SHA256 = 1;

	/**
	 * The number of structural features of the '<em>Result Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_INPUT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.QuantityImpl <em>Quantity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.QuantityImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getQuantity()
	 * @generated
	 */
	int QUANTITY = 26;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Uncertainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__UNCERTAINTY = 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__UNIT = 4;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__FLAGS = 5;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__METHOD = 6;

	/**
	 * The number of structural features of the '<em>Quantity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.VerdictImpl <em>Verdict</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.VerdictImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getVerdict()
	 * @generated
	 */
	int VERDICT = 27;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__VERDICT = 1;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__CONFIDENCE = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__REASON = 3;

	/**
	 * The number of structural features of the '<em>Verdict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.ComparisonImpl <em>Comparison</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.ComparisonImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getComparison()
	 * @generated
	 */
	int COMPARISON = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__CREATED = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__SIDES = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON__CONCLUSION = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Comparison</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.lamella.model.internal.ComparisonSideImpl <em>Comparison Side</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.internal.ComparisonSideImpl
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getComparisonSide()
	 * @generated
	 */
	int COMPARISON_SIDE = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_SIDE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_SIDE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_SIDE__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_SIDE__STATE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_SIDE__SAMPLE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Results</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_SIDE__RESULTS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Comparison Side</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARISON_SIDE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.lamella.model.SampleState <em>Sample State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.SampleState
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getSampleState()
	 * @generated
	 */
	int SAMPLE_STATE = 30;

	/**
	 * The meta object id for the '{@link org.lamella.model.SampleForm <em>Sample Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.SampleForm
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getSampleForm()
	 * @generated
	 */
	int SAMPLE_FORM = 31;

	/**
	 * The meta object id for the '{@link org.lamella.model.LayerRole <em>Layer Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.LayerRole
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getLayerRole()
	 * @generated
	 */
	int LAYER_ROLE = 32;

	/**
	 * The meta object id for the '{@link org.lamella.model.PreparationKind <em>Preparation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.PreparationKind
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getPreparationKind()
	 * @generated
	 */
	int PREPARATION_KIND = 33;

	/**
	 * The meta object id for the '{@link org.lamella.model.CellKind <em>Cell Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.CellKind
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getCellKind()
	 * @generated
	 */
	int CELL_KIND = 34;

	/**
	 * The meta object id for the '{@link org.lamella.model.ChipSide <em>Chip Side</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.ChipSide
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getChipSide()
	 * @generated
	 */
	int CHIP_SIDE = 35;

	/**
	 * The meta object id for the '{@link org.lamella.model.ElectrodeRole <em>Electrode Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.ElectrodeRole
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getElectrodeRole()
	 * @generated
	 */
	int ELECTRODE_ROLE = 36;

	/**
	 * The meta object id for the '{@link org.lamella.model.InstrumentKind <em>Instrument Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.InstrumentKind
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getInstrumentKind()
	 * @generated
	 */
	int INSTRUMENT_KIND = 37;

	/**
	 * The meta object id for the '{@link org.lamella.model.RunEnding <em>Run Ending</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lamella.model.RunEnding
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getRunEnding()
	 * @generated
	 */
	int RUN_ENDING = 38;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 39;

	/**
	 * The meta object id for the '<em>Stated Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getStatedTime()
	 * @generated
	 */
	int STATED_TIME = 40;

	/**
	 * The meta object id for the '<em>Sha256</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getSha256()
	 * @generated
	 */
	int SHA256 = 41;

	/**
	 * The meta object id for the '<em>Relative Path</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.lamella.model.internal.ExperimentPackageImpl#getRelativePath()
	 * @generated
	 */
	int RELATIVE_PATH = 42;


	/**
	 * Returns the meta object for class '{@link org.lamella.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.lamella.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.lamella.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Named <em>Named</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named</em>'.
	 * @see org.lamella.model.Named
	 * @generated
	 */
	EClass getNamed();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Named#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lamella.model.Named#getName()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Named#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.lamella.model.Named#getNotes()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Notes();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Experiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Experiment</em>'.
	 * @see org.lamella.model.Experiment
	 * @generated
	 */
	EClass getExperiment();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Experiment#getSchemaVersion <em>Schema Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema Version</em>'.
	 * @see org.lamella.model.Experiment#getSchemaVersion()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_SchemaVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Experiment#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.lamella.model.Experiment#getCreated()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Created();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Experiment#getOperators <em>Operators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Operators</em>'.
	 * @see org.lamella.model.Experiment#getOperators()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Operators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Experiment#getInstruments <em>Instruments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Instruments</em>'.
	 * @see org.lamella.model.Experiment#getInstruments()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Instruments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Experiment#getSamples <em>Samples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Samples</em>'.
	 * @see org.lamella.model.Experiment#getSamples()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Samples();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Experiment#getPlans <em>Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Plans</em>'.
	 * @see org.lamella.model.Experiment#getPlans()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Plans();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Experiment#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Runs</em>'.
	 * @see org.lamella.model.Experiment#getRuns()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Runs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Experiment#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.lamella.model.Experiment#getMeasurements()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Measurements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Experiment#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Results</em>'.
	 * @see org.lamella.model.Experiment#getResults()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Results();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Experiment#getComparisons <em>Comparisons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comparisons</em>'.
	 * @see org.lamella.model.Experiment#getComparisons()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Comparisons();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Operator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Operator</em>'.
	 * @see org.lamella.model.Operator
	 * @generated
	 */
	EClass getOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Operator#getAffiliation <em>Affiliation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Affiliation</em>'.
	 * @see org.lamella.model.Operator#getAffiliation()
	 * @see #getOperator()
	 * @generated
	 */
	EAttribute getOperator_Affiliation();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Operator#getOrcid <em>Orcid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orcid</em>'.
	 * @see org.lamella.model.Operator#getOrcid()
	 * @see #getOperator()
	 * @generated
	 */
	EAttribute getOperator_Orcid();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Instrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument</em>'.
	 * @see org.lamella.model.Instrument
	 * @generated
	 */
	EClass getInstrument();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Instrument#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.lamella.model.Instrument#getKind()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Instrument#getManufacturer <em>Manufacturer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manufacturer</em>'.
	 * @see org.lamella.model.Instrument#getManufacturer()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Manufacturer();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Instrument#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.lamella.model.Instrument#getModel()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Instrument#getSerialNumber <em>Serial Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial Number</em>'.
	 * @see org.lamella.model.Instrument#getSerialNumber()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_SerialNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Instrument#getDriverId <em>Driver Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Driver Id</em>'.
	 * @see org.lamella.model.Instrument#getDriverId()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_DriverId();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Sample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample</em>'.
	 * @see org.lamella.model.Sample
	 * @generated
	 */
	EClass getSample();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Sample#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.lamella.model.Sample#getForm()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Form();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Sample#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.lamella.model.Sample#getState()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_State();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.Sample#getTakenFrom <em>Taken From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Taken From</em>'.
	 * @see org.lamella.model.Sample#getTakenFrom()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_TakenFrom();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Sample#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layers</em>'.
	 * @see org.lamella.model.Sample#getLayers()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Layers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Sample#getPreparation <em>Preparation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Preparation</em>'.
	 * @see org.lamella.model.Sample#getPreparation()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Preparation();

	/**
	 * Returns the meta object for the containment reference '{@link org.lamella.model.Sample#getCell <em>Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Cell</em>'.
	 * @see org.lamella.model.Sample#getCell()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Cell();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer</em>'.
	 * @see org.lamella.model.Layer
	 * @generated
	 */
	EClass getLayer();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Layer#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.lamella.model.Layer#getRole()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Layer#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.lamella.model.Layer#getMaterial()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Layer#getComposition <em>Composition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Composition</em>'.
	 * @see org.lamella.model.Layer#getComposition()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Composition();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Layer#getSpaceGroup <em>Space Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Space Group</em>'.
	 * @see org.lamella.model.Layer#getSpaceGroup()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_SpaceGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Layer#getNominalThickness <em>Nominal Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nominal Thickness</em>'.
	 * @see org.lamella.model.Layer#getNominalThickness()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_NominalThickness();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Layer#getMeasuredThicknesses <em>Measured Thicknesses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measured Thicknesses</em>'.
	 * @see org.lamella.model.Layer#getMeasuredThicknesses()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_MeasuredThicknesses();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Layer#getDensity <em>Density</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Density</em>'.
	 * @see org.lamella.model.Layer#getDensity()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Density();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Layer#getPorosity <em>Porosity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Porosity</em>'.
	 * @see org.lamella.model.Layer#getPorosity()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Porosity();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Layer#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.lamella.model.Layer#getArea()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Area();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.ThicknessMeasurement <em>Thickness Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Thickness Measurement</em>'.
	 * @see org.lamella.model.ThicknessMeasurement
	 * @generated
	 */
	EClass getThicknessMeasurement();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.ThicknessMeasurement#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.lamella.model.ThicknessMeasurement#getValue()
	 * @see #getThicknessMeasurement()
	 * @generated
	 */
	EAttribute getThicknessMeasurement_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.ThicknessMeasurement#getUncertainty <em>Uncertainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uncertainty</em>'.
	 * @see org.lamella.model.ThicknessMeasurement#getUncertainty()
	 * @see #getThicknessMeasurement()
	 * @generated
	 */
	EAttribute getThicknessMeasurement_Uncertainty();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.ThicknessMeasurement#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.lamella.model.ThicknessMeasurement#getMethod()
	 * @see #getThicknessMeasurement()
	 * @generated
	 */
	EAttribute getThicknessMeasurement_Method();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.ThicknessMeasurement#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.lamella.model.ThicknessMeasurement#getSource()
	 * @see #getThicknessMeasurement()
	 * @generated
	 */
	EReference getThicknessMeasurement_Source();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.PreparationStep <em>Preparation Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Preparation Step</em>'.
	 * @see org.lamella.model.PreparationStep
	 * @generated
	 */
	EClass getPreparationStep();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.PreparationStep#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.lamella.model.PreparationStep#getKind()
	 * @see #getPreparationStep()
	 * @generated
	 */
	EAttribute getPreparationStep_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.PreparationStep#getPerformed <em>Performed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Performed</em>'.
	 * @see org.lamella.model.PreparationStep#getPerformed()
	 * @see #getPreparationStep()
	 * @generated
	 */
	EAttribute getPreparationStep_Performed();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.PreparationStep#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Operator</em>'.
	 * @see org.lamella.model.PreparationStep#getOperator()
	 * @see #getPreparationStep()
	 * @generated
	 */
	EReference getPreparationStep_Operator();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.PreparationStep#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Instrument</em>'.
	 * @see org.lamella.model.PreparationStep#getInstrument()
	 * @see #getPreparationStep()
	 * @generated
	 */
	EReference getPreparationStep_Instrument();

	/**
	 * Returns the meta object for the reference list '{@link org.lamella.model.PreparationStep#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Layers</em>'.
	 * @see org.lamella.model.PreparationStep#getLayers()
	 * @see #getPreparationStep()
	 * @generated
	 */
	EReference getPreparationStep_Layers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.PreparationStep#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.lamella.model.PreparationStep#getParameters()
	 * @see #getPreparationStep()
	 * @generated
	 */
	EReference getPreparationStep_Parameters();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see org.lamella.model.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Parameter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lamella.model.Parameter#getName()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Name();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.NumberParameter <em>Number Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Number Parameter</em>'.
	 * @see org.lamella.model.NumberParameter
	 * @generated
	 */
	EClass getNumberParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.NumberParameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.lamella.model.NumberParameter#getValue()
	 * @see #getNumberParameter()
	 * @generated
	 */
	EAttribute getNumberParameter_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.NumberParameter#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.lamella.model.NumberParameter#getUnit()
	 * @see #getNumberParameter()
	 * @generated
	 */
	EAttribute getNumberParameter_Unit();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.TextParameter <em>Text Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Parameter</em>'.
	 * @see org.lamella.model.TextParameter
	 * @generated
	 */
	EClass getTextParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.TextParameter#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.lamella.model.TextParameter#getText()
	 * @see #getTextParameter()
	 * @generated
	 */
	EAttribute getTextParameter_Text();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Cell <em>Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cell</em>'.
	 * @see org.lamella.model.Cell
	 * @generated
	 */
	EClass getCell();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Cell#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.lamella.model.Cell#getKind()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Cell#getSeal <em>Seal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seal</em>'.
	 * @see org.lamella.model.Cell#getSeal()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Seal();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Cell#getTestedArea <em>Tested Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tested Area</em>'.
	 * @see org.lamella.model.Cell#getTestedArea()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_TestedArea();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Cell#getElectrolyteVolume <em>Electrolyte Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Electrolyte Volume</em>'.
	 * @see org.lamella.model.Cell#getElectrolyteVolume()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_ElectrolyteVolume();

	/**
	 * Returns the meta object for the containment reference '{@link org.lamella.model.Cell#getElectrolyte <em>Electrolyte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Electrolyte</em>'.
	 * @see org.lamella.model.Cell#getElectrolyte()
	 * @see #getCell()
	 * @generated
	 */
	EReference getCell_Electrolyte();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Cell#getElectrodes <em>Electrodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Electrodes</em>'.
	 * @see org.lamella.model.Cell#getElectrodes()
	 * @see #getCell()
	 * @generated
	 */
	EReference getCell_Electrodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Cell#getChips <em>Chips</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chips</em>'.
	 * @see org.lamella.model.Cell#getChips()
	 * @see #getCell()
	 * @generated
	 */
	EReference getCell_Chips();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Electrolyte <em>Electrolyte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Electrolyte</em>'.
	 * @see org.lamella.model.Electrolyte
	 * @generated
	 */
	EClass getElectrolyte();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Electrolyte#getSalt <em>Salt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Salt</em>'.
	 * @see org.lamella.model.Electrolyte#getSalt()
	 * @see #getElectrolyte()
	 * @generated
	 */
	EAttribute getElectrolyte_Salt();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Electrolyte#getSaltConcentration <em>Salt Concentration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Salt Concentration</em>'.
	 * @see org.lamella.model.Electrolyte#getSaltConcentration()
	 * @see #getElectrolyte()
	 * @generated
	 */
	EAttribute getElectrolyte_SaltConcentration();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Electrolyte#getSolvent <em>Solvent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Solvent</em>'.
	 * @see org.lamella.model.Electrolyte#getSolvent()
	 * @see #getElectrolyte()
	 * @generated
	 */
	EAttribute getElectrolyte_Solvent();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Electrolyte#getWaterContent <em>Water Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Water Content</em>'.
	 * @see org.lamella.model.Electrolyte#getWaterContent()
	 * @see #getElectrolyte()
	 * @generated
	 */
	EAttribute getElectrolyte_WaterContent();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Chip <em>Chip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chip</em>'.
	 * @see org.lamella.model.Chip
	 * @generated
	 */
	EClass getChip();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Chip#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.lamella.model.Chip#getSide()
	 * @see #getChip()
	 * @generated
	 */
	EAttribute getChip_Side();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Chip#getManufacturer <em>Manufacturer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manufacturer</em>'.
	 * @see org.lamella.model.Chip#getManufacturer()
	 * @see #getChip()
	 * @generated
	 */
	EAttribute getChip_Manufacturer();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Chip#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.lamella.model.Chip#getModel()
	 * @see #getChip()
	 * @generated
	 */
	EAttribute getChip_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Chip#getLotNumber <em>Lot Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lot Number</em>'.
	 * @see org.lamella.model.Chip#getLotNumber()
	 * @see #getChip()
	 * @generated
	 */
	EAttribute getChip_LotNumber();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Chip#getElectrodes <em>Electrodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Electrodes</em>'.
	 * @see org.lamella.model.Chip#getElectrodes()
	 * @see #getChip()
	 * @generated
	 */
	EReference getChip_Electrodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Chip#getSpacers <em>Spacers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Spacers</em>'.
	 * @see org.lamella.model.Chip#getSpacers()
	 * @see #getChip()
	 * @generated
	 */
	EReference getChip_Spacers();

	/**
	 * Returns the meta object for the containment reference '{@link org.lamella.model.Chip#getMembrane <em>Membrane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Membrane</em>'.
	 * @see org.lamella.model.Chip#getMembrane()
	 * @see #getChip()
	 * @generated
	 */
	EReference getChip_Membrane();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Electrode <em>Electrode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Electrode</em>'.
	 * @see org.lamella.model.Electrode
	 * @generated
	 */
	EClass getElectrode();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Electrode#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.lamella.model.Electrode#getRole()
	 * @see #getElectrode()
	 * @generated
	 */
	EAttribute getElectrode_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Electrode#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.lamella.model.Electrode#getMaterial()
	 * @see #getElectrode()
	 * @generated
	 */
	EAttribute getElectrode_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Electrode#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.lamella.model.Electrode#getArea()
	 * @see #getElectrode()
	 * @generated
	 */
	EAttribute getElectrode_Area();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.Electrode#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Contacts</em>'.
	 * @see org.lamella.model.Electrode#getContacts()
	 * @see #getElectrode()
	 * @generated
	 */
	EReference getElectrode_Contacts();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Spacer <em>Spacer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Spacer</em>'.
	 * @see org.lamella.model.Spacer
	 * @generated
	 */
	EClass getSpacer();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Spacer#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.lamella.model.Spacer#getMaterial()
	 * @see #getSpacer()
	 * @generated
	 */
	EAttribute getSpacer_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Spacer#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness</em>'.
	 * @see org.lamella.model.Spacer#getThickness()
	 * @see #getSpacer()
	 * @generated
	 */
	EAttribute getSpacer_Thickness();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Membrane <em>Membrane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Membrane</em>'.
	 * @see org.lamella.model.Membrane
	 * @generated
	 */
	EClass getMembrane();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Membrane#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.lamella.model.Membrane#getMaterial()
	 * @see #getMembrane()
	 * @generated
	 */
	EAttribute getMembrane_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Membrane#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness</em>'.
	 * @see org.lamella.model.Membrane#getThickness()
	 * @see #getMembrane()
	 * @generated
	 */
	EAttribute getMembrane_Thickness();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Membrane#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.lamella.model.Membrane#getWidth()
	 * @see #getMembrane()
	 * @generated
	 */
	EAttribute getMembrane_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Membrane#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.lamella.model.Membrane#getLength()
	 * @see #getMembrane()
	 * @generated
	 */
	EAttribute getMembrane_Length();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Plan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.lamella.model.Plan
	 * @generated
	 */
	EClass getPlan();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Plan#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.lamella.model.Plan#getSteps()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Steps();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.PlanStep <em>Plan Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Step</em>'.
	 * @see org.lamella.model.PlanStep
	 * @generated
	 */
	EClass getPlanStep();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.PlanStep#getTechnique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technique</em>'.
	 * @see org.lamella.model.PlanStep#getTechnique()
	 * @see #getPlanStep()
	 * @generated
	 */
	EAttribute getPlanStep_Technique();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.PlanStep#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Instrument</em>'.
	 * @see org.lamella.model.PlanStep#getInstrument()
	 * @see #getPlanStep()
	 * @generated
	 */
	EReference getPlanStep_Instrument();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.PlanStep#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.lamella.model.PlanStep#getParameters()
	 * @see #getPlanStep()
	 * @generated
	 */
	EReference getPlanStep_Parameters();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Run <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run</em>'.
	 * @see org.lamella.model.Run
	 * @generated
	 */
	EClass getRun();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.Run#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Plan</em>'.
	 * @see org.lamella.model.Run#getPlan()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Plan();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.Run#getSample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sample</em>'.
	 * @see org.lamella.model.Run#getSample()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Sample();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Run#getStarted <em>Started</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started</em>'.
	 * @see org.lamella.model.Run#getStarted()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Started();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Run#getStopped <em>Stopped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stopped</em>'.
	 * @see org.lamella.model.Run#getStopped()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Stopped();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Run#getEnding <em>Ending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ending</em>'.
	 * @see org.lamella.model.Run#getEnding()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Ending();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Run#getEndReason <em>End Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Reason</em>'.
	 * @see org.lamella.model.Run#getEndReason()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_EndReason();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.Run#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Operator</em>'.
	 * @see org.lamella.model.Run#getOperator()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Operator();

	/**
	 * Returns the meta object for the reference list '{@link org.lamella.model.Run#getInstruments <em>Instruments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Instruments</em>'.
	 * @see org.lamella.model.Run#getInstruments()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Instruments();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Run#getJournal <em>Journal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Journal</em>'.
	 * @see org.lamella.model.Run#getJournal()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Journal();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see org.lamella.model.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Measurement#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.lamella.model.Measurement#getFile()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_File();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Measurement#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.lamella.model.Measurement#getSha256()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Measurement#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.lamella.model.Measurement#getSize()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Measurement#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.lamella.model.Measurement#getFormat()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Measurement#getTechnique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technique</em>'.
	 * @see org.lamella.model.Measurement#getTechnique()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Technique();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Measurement#getMeasured <em>Measured</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measured</em>'.
	 * @see org.lamella.model.Measurement#getMeasured()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Measured();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Measurement#getRecorded <em>Recorded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded</em>'.
	 * @see org.lamella.model.Measurement#getRecorded()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Recorded();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Measurement#isComplete <em>Complete</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Complete</em>'.
	 * @see org.lamella.model.Measurement#isComplete()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Complete();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.Measurement#getSample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sample</em>'.
	 * @see org.lamella.model.Measurement#getSample()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Sample();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Measurement#getSampleState <em>Sample State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample State</em>'.
	 * @see org.lamella.model.Measurement#getSampleState()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_SampleState();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.Measurement#getRun <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Run</em>'.
	 * @see org.lamella.model.Measurement#getRun()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Run();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.Measurement#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Instrument</em>'.
	 * @see org.lamella.model.Measurement#getInstrument()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Instrument();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.Measurement#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Operator</em>'.
	 * @see org.lamella.model.Measurement#getOperator()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Operator();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Measurement#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.lamella.model.Measurement#getColumns()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Columns();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Column <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Column</em>'.
	 * @see org.lamella.model.Column
	 * @generated
	 */
	EClass getColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Column#getTable <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table</em>'.
	 * @see org.lamella.model.Column#getTable()
	 * @see #getColumn()
	 * @generated
	 */
	EAttribute getColumn_Table();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Column#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lamella.model.Column#getName()
	 * @see #getColumn()
	 * @generated
	 */
	EAttribute getColumn_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Column#getMeasurand <em>Measurand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measurand</em>'.
	 * @see org.lamella.model.Column#getMeasurand()
	 * @see #getColumn()
	 * @generated
	 */
	EAttribute getColumn_Measurand();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Column#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.lamella.model.Column#getUnit()
	 * @see #getColumn()
	 * @generated
	 */
	EAttribute getColumn_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Column#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see org.lamella.model.Column#getRows()
	 * @see #getColumn()
	 * @generated
	 */
	EAttribute getColumn_Rows();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Result <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Result</em>'.
	 * @see org.lamella.model.Result
	 * @generated
	 */
	EClass getResult();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Result#getAnalysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis</em>'.
	 * @see org.lamella.model.Result#getAnalysis()
	 * @see #getResult()
	 * @generated
	 */
	EAttribute getResult_Analysis();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Result#getAnalysisVersion <em>Analysis Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis Version</em>'.
	 * @see org.lamella.model.Result#getAnalysisVersion()
	 * @see #getResult()
	 * @generated
	 */
	EAttribute getResult_AnalysisVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Result#getSoftwareVersion <em>Software Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Software Version</em>'.
	 * @see org.lamella.model.Result#getSoftwareVersion()
	 * @see #getResult()
	 * @generated
	 */
	EAttribute getResult_SoftwareVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Result#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.lamella.model.Result#getCreated()
	 * @see #getResult()
	 * @generated
	 */
	EAttribute getResult_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Result#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.lamella.model.Result#getSummary()
	 * @see #getResult()
	 * @generated
	 */
	EAttribute getResult_Summary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Result#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.lamella.model.Result#getSettings()
	 * @see #getResult()
	 * @generated
	 */
	EReference getResult_Settings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Result#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.lamella.model.Result#getInputs()
	 * @see #getResult()
	 * @generated
	 */
	EReference getResult_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Result#getQuantities <em>Quantities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Quantities</em>'.
	 * @see org.lamella.model.Result#getQuantities()
	 * @see #getResult()
	 * @generated
	 */
	EReference getResult_Quantities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Result#getVerdicts <em>Verdicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Verdicts</em>'.
	 * @see org.lamella.model.Result#getVerdicts()
	 * @see #getResult()
	 * @generated
	 */
	EReference getResult_Verdicts();

	/**
	 * Returns the meta object for the attribute list '{@link org.lamella.model.Result#getWarnings <em>Warnings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Warnings</em>'.
	 * @see org.lamella.model.Result#getWarnings()
	 * @see #getResult()
	 * @generated
	 */
	EAttribute getResult_Warnings();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Result#getResultFile <em>Result File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result File</em>'.
	 * @see org.lamella.model.Result#getResultFile()
	 * @see #getResult()
	 * @generated
	 */
	EAttribute getResult_ResultFile();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Result#getResultSha256 <em>Result Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result Sha256</em>'.
	 * @see org.lamella.model.Result#getResultSha256()
	 * @see #getResult()
	 * @generated
	 */
	EAttribute getResult_ResultSha256();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Result#getReportFile <em>Report File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Report File</em>'.
	 * @see org.lamella.model.Result#getReportFile()
	 * @see #getResult()
	 * @generated
	 */
	EAttribute getResult_ReportFile();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.lamella.model.Setting
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Setting#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lamella.model.Setting#getName()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.lamella.model.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Value();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.ResultInput <em>Result Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Result Input</em>'.
	 * @see org.lamella.model.ResultInput
	 * @generated
	 */
	EClass getResultInput();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.ResultInput#getMeasurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Measurement</em>'.
	 * @see org.lamella.model.ResultInput#getMeasurement()
	 * @see #getResultInput()
	 * @generated
	 */
	EReference getResultInput_Measurement();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.ResultInput#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.lamella.model.ResultInput#getSha256()
	 * @see #getResultInput()
	 * @generated
	 */
	EAttribute getResultInput_Sha256();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Quantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quantity</em>'.
	 * @see org.lamella.model.Quantity
	 * @generated
	 */
	EClass getQuantity();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Quantity#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lamella.model.Quantity#getName()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Quantity#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.lamella.model.Quantity#getLabel()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Quantity#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.lamella.model.Quantity#getValue()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Quantity#getUncertainty <em>Uncertainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uncertainty</em>'.
	 * @see org.lamella.model.Quantity#getUncertainty()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Uncertainty();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Quantity#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.lamella.model.Quantity#getUnit()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Unit();

	/**
	 * Returns the meta object for the attribute list '{@link org.lamella.model.Quantity#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Flags</em>'.
	 * @see org.lamella.model.Quantity#getFlags()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Flags();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Quantity#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.lamella.model.Quantity#getMethod()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Method();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Verdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Verdict</em>'.
	 * @see org.lamella.model.Verdict
	 * @generated
	 */
	EClass getVerdict();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Verdict#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lamella.model.Verdict#getName()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Verdict#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.lamella.model.Verdict#getVerdict()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Verdict#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.lamella.model.Verdict#getConfidence()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Verdict#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.lamella.model.Verdict#getReason()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_Reason();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.Comparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comparison</em>'.
	 * @see org.lamella.model.Comparison
	 * @generated
	 */
	EClass getComparison();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Comparison#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.lamella.model.Comparison#getCreated()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Created();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lamella.model.Comparison#getSides <em>Sides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sides</em>'.
	 * @see org.lamella.model.Comparison#getSides()
	 * @see #getComparison()
	 * @generated
	 */
	EReference getComparison_Sides();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.Comparison#getConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conclusion</em>'.
	 * @see org.lamella.model.Comparison#getConclusion()
	 * @see #getComparison()
	 * @generated
	 */
	EAttribute getComparison_Conclusion();

	/**
	 * Returns the meta object for class '{@link org.lamella.model.ComparisonSide <em>Comparison Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comparison Side</em>'.
	 * @see org.lamella.model.ComparisonSide
	 * @generated
	 */
	EClass getComparisonSide();

	/**
	 * Returns the meta object for the attribute '{@link org.lamella.model.ComparisonSide#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.lamella.model.ComparisonSide#getState()
	 * @see #getComparisonSide()
	 * @generated
	 */
	EAttribute getComparisonSide_State();

	/**
	 * Returns the meta object for the reference '{@link org.lamella.model.ComparisonSide#getSample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sample</em>'.
	 * @see org.lamella.model.ComparisonSide#getSample()
	 * @see #getComparisonSide()
	 * @generated
	 */
	EReference getComparisonSide_Sample();

	/**
	 * Returns the meta object for the reference list '{@link org.lamella.model.ComparisonSide#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Results</em>'.
	 * @see org.lamella.model.ComparisonSide#getResults()
	 * @see #getComparisonSide()
	 * @generated
	 */
	EReference getComparisonSide_Results();

	/**
	 * Returns the meta object for enum '{@link org.lamella.model.SampleState <em>Sample State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sample State</em>'.
	 * @see org.lamella.model.SampleState
	 * @generated
	 */
	EEnum getSampleState();

	/**
	 * Returns the meta object for enum '{@link org.lamella.model.SampleForm <em>Sample Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sample Form</em>'.
	 * @see org.lamella.model.SampleForm
	 * @generated
	 */
	EEnum getSampleForm();

	/**
	 * Returns the meta object for enum '{@link org.lamella.model.LayerRole <em>Layer Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Layer Role</em>'.
	 * @see org.lamella.model.LayerRole
	 * @generated
	 */
	EEnum getLayerRole();

	/**
	 * Returns the meta object for enum '{@link org.lamella.model.PreparationKind <em>Preparation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Preparation Kind</em>'.
	 * @see org.lamella.model.PreparationKind
	 * @generated
	 */
	EEnum getPreparationKind();

	/**
	 * Returns the meta object for enum '{@link org.lamella.model.CellKind <em>Cell Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cell Kind</em>'.
	 * @see org.lamella.model.CellKind
	 * @generated
	 */
	EEnum getCellKind();

	/**
	 * Returns the meta object for enum '{@link org.lamella.model.ChipSide <em>Chip Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Chip Side</em>'.
	 * @see org.lamella.model.ChipSide
	 * @generated
	 */
	EEnum getChipSide();

	/**
	 * Returns the meta object for enum '{@link org.lamella.model.ElectrodeRole <em>Electrode Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Electrode Role</em>'.
	 * @see org.lamella.model.ElectrodeRole
	 * @generated
	 */
	EEnum getElectrodeRole();

	/**
	 * Returns the meta object for enum '{@link org.lamella.model.InstrumentKind <em>Instrument Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Instrument Kind</em>'.
	 * @see org.lamella.model.InstrumentKind
	 * @generated
	 */
	EEnum getInstrumentKind();

	/**
	 * Returns the meta object for enum '{@link org.lamella.model.RunEnding <em>Run Ending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Run Ending</em>'.
	 * @see org.lamella.model.RunEnding
	 * @generated
	 */
	EEnum getRunEnding();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment, written as ISO 8601 in UTC: 2026-03-01T09:30:00Z.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Stated Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A time as an instrument's file states it, in ISO 8601 as far as it goes: 2026-03-01T09:30:00 without a zone where the file has none.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Stated Time</em>'.
	 * @see java.lang.String
	 * @generated
	 */
	EDataType getStatedTime();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The SHA-256 of a file's bytes: 64 lower-case hexadecimal digits.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Sha256</em>'.
	 * @see java.lang.String
	 * @generated
	 */
	EDataType getSha256();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Relative Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A file or folder within the experiment's folder, relative to it, with forward slashes on every system.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Relative Path</em>'.
	 * @see java.lang.String
	 * @generated
	 */
	EDataType getRelativePath();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ExperimentFactory getExperimentFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.IdentifiedImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.NamedImpl <em>Named</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.NamedImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getNamed()
		 * @generated
		 */
		EClass NAMED = eINSTANCE.getNamed();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__NAME = eINSTANCE.getNamed_Name();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__NOTES = eINSTANCE.getNamed_Notes();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.ExperimentImpl <em>Experiment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.ExperimentImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getExperiment()
		 * @generated
		 */
		EClass EXPERIMENT = eINSTANCE.getExperiment();

		/**
		 * The meta object literal for the '<em><b>Schema Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__SCHEMA_VERSION = eINSTANCE.getExperiment_SchemaVersion();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__CREATED = eINSTANCE.getExperiment_Created();

		/**
		 * The meta object literal for the '<em><b>Operators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__OPERATORS = eINSTANCE.getExperiment_Operators();

		/**
		 * The meta object literal for the '<em><b>Instruments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__INSTRUMENTS = eINSTANCE.getExperiment_Instruments();

		/**
		 * The meta object literal for the '<em><b>Samples</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__SAMPLES = eINSTANCE.getExperiment_Samples();

		/**
		 * The meta object literal for the '<em><b>Plans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__PLANS = eINSTANCE.getExperiment_Plans();

		/**
		 * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__RUNS = eINSTANCE.getExperiment_Runs();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__MEASUREMENTS = eINSTANCE.getExperiment_Measurements();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__RESULTS = eINSTANCE.getExperiment_Results();

		/**
		 * The meta object literal for the '<em><b>Comparisons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__COMPARISONS = eINSTANCE.getExperiment_Comparisons();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.OperatorImpl <em>Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.OperatorImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getOperator()
		 * @generated
		 */
		EClass OPERATOR = eINSTANCE.getOperator();

		/**
		 * The meta object literal for the '<em><b>Affiliation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATOR__AFFILIATION = eINSTANCE.getOperator_Affiliation();

		/**
		 * The meta object literal for the '<em><b>Orcid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATOR__ORCID = eINSTANCE.getOperator_Orcid();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.InstrumentImpl <em>Instrument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.InstrumentImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getInstrument()
		 * @generated
		 */
		EClass INSTRUMENT = eINSTANCE.getInstrument();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__KIND = eINSTANCE.getInstrument_Kind();

		/**
		 * The meta object literal for the '<em><b>Manufacturer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__MANUFACTURER = eINSTANCE.getInstrument_Manufacturer();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__MODEL = eINSTANCE.getInstrument_Model();

		/**
		 * The meta object literal for the '<em><b>Serial Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__SERIAL_NUMBER = eINSTANCE.getInstrument_SerialNumber();

		/**
		 * The meta object literal for the '<em><b>Driver Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__DRIVER_ID = eINSTANCE.getInstrument_DriverId();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.SampleImpl <em>Sample</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.SampleImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getSample()
		 * @generated
		 */
		EClass SAMPLE = eINSTANCE.getSample();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__FORM = eINSTANCE.getSample_Form();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__STATE = eINSTANCE.getSample_State();

		/**
		 * The meta object literal for the '<em><b>Taken From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__TAKEN_FROM = eINSTANCE.getSample_TakenFrom();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__LAYERS = eINSTANCE.getSample_Layers();

		/**
		 * The meta object literal for the '<em><b>Preparation</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__PREPARATION = eINSTANCE.getSample_Preparation();

		/**
		 * The meta object literal for the '<em><b>Cell</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__CELL = eINSTANCE.getSample_Cell();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.LayerImpl <em>Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.LayerImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getLayer()
		 * @generated
		 */
		EClass LAYER = eINSTANCE.getLayer();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__ROLE = eINSTANCE.getLayer_Role();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__MATERIAL = eINSTANCE.getLayer_Material();

		/**
		 * The meta object literal for the '<em><b>Composition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__COMPOSITION = eINSTANCE.getLayer_Composition();

		/**
		 * The meta object literal for the '<em><b>Space Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__SPACE_GROUP = eINSTANCE.getLayer_SpaceGroup();

		/**
		 * The meta object literal for the '<em><b>Nominal Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__NOMINAL_THICKNESS = eINSTANCE.getLayer_NominalThickness();

		/**
		 * The meta object literal for the '<em><b>Measured Thicknesses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__MEASURED_THICKNESSES = eINSTANCE.getLayer_MeasuredThicknesses();

		/**
		 * The meta object literal for the '<em><b>Density</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__DENSITY = eINSTANCE.getLayer_Density();

		/**
		 * The meta object literal for the '<em><b>Porosity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__POROSITY = eINSTANCE.getLayer_Porosity();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__AREA = eINSTANCE.getLayer_Area();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.ThicknessMeasurementImpl <em>Thickness Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.ThicknessMeasurementImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getThicknessMeasurement()
		 * @generated
		 */
		EClass THICKNESS_MEASUREMENT = eINSTANCE.getThicknessMeasurement();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THICKNESS_MEASUREMENT__VALUE = eINSTANCE.getThicknessMeasurement_Value();

		/**
		 * The meta object literal for the '<em><b>Uncertainty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THICKNESS_MEASUREMENT__UNCERTAINTY = eINSTANCE.getThicknessMeasurement_Uncertainty();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THICKNESS_MEASUREMENT__METHOD = eINSTANCE.getThicknessMeasurement_Method();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THICKNESS_MEASUREMENT__SOURCE = eINSTANCE.getThicknessMeasurement_Source();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.PreparationStepImpl <em>Preparation Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.PreparationStepImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getPreparationStep()
		 * @generated
		 */
		EClass PREPARATION_STEP = eINSTANCE.getPreparationStep();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREPARATION_STEP__KIND = eINSTANCE.getPreparationStep_Kind();

		/**
		 * The meta object literal for the '<em><b>Performed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PREPARATION_STEP__PERFORMED = eINSTANCE.getPreparationStep_Performed();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREPARATION_STEP__OPERATOR = eINSTANCE.getPreparationStep_Operator();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREPARATION_STEP__INSTRUMENT = eINSTANCE.getPreparationStep_Instrument();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREPARATION_STEP__LAYERS = eINSTANCE.getPreparationStep_Layers();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PREPARATION_STEP__PARAMETERS = eINSTANCE.getPreparationStep_Parameters();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.ParameterImpl <em>Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.ParameterImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getParameter()
		 * @generated
		 */
		EClass PARAMETER = eINSTANCE.getParameter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__NAME = eINSTANCE.getParameter_Name();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.NumberParameterImpl <em>Number Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.NumberParameterImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getNumberParameter()
		 * @generated
		 */
		EClass NUMBER_PARAMETER = eINSTANCE.getNumberParameter();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBER_PARAMETER__VALUE = eINSTANCE.getNumberParameter_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBER_PARAMETER__UNIT = eINSTANCE.getNumberParameter_Unit();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.TextParameterImpl <em>Text Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.TextParameterImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getTextParameter()
		 * @generated
		 */
		EClass TEXT_PARAMETER = eINSTANCE.getTextParameter();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_PARAMETER__TEXT = eINSTANCE.getTextParameter_Text();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.CellImpl <em>Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.CellImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getCell()
		 * @generated
		 */
		EClass CELL = eINSTANCE.getCell();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__KIND = eINSTANCE.getCell_Kind();

		/**
		 * The meta object literal for the '<em><b>Seal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__SEAL = eINSTANCE.getCell_Seal();

		/**
		 * The meta object literal for the '<em><b>Tested Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__TESTED_AREA = eINSTANCE.getCell_TestedArea();

		/**
		 * The meta object literal for the '<em><b>Electrolyte Volume</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__ELECTROLYTE_VOLUME = eINSTANCE.getCell_ElectrolyteVolume();

		/**
		 * The meta object literal for the '<em><b>Electrolyte</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL__ELECTROLYTE = eINSTANCE.getCell_Electrolyte();

		/**
		 * The meta object literal for the '<em><b>Electrodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL__ELECTRODES = eINSTANCE.getCell_Electrodes();

		/**
		 * The meta object literal for the '<em><b>Chips</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL__CHIPS = eINSTANCE.getCell_Chips();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.ElectrolyteImpl <em>Electrolyte</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.ElectrolyteImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getElectrolyte()
		 * @generated
		 */
		EClass ELECTROLYTE = eINSTANCE.getElectrolyte();

		/**
		 * The meta object literal for the '<em><b>Salt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTROLYTE__SALT = eINSTANCE.getElectrolyte_Salt();

		/**
		 * The meta object literal for the '<em><b>Salt Concentration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTROLYTE__SALT_CONCENTRATION = eINSTANCE.getElectrolyte_SaltConcentration();

		/**
		 * The meta object literal for the '<em><b>Solvent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTROLYTE__SOLVENT = eINSTANCE.getElectrolyte_Solvent();

		/**
		 * The meta object literal for the '<em><b>Water Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTROLYTE__WATER_CONTENT = eINSTANCE.getElectrolyte_WaterContent();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.ChipImpl <em>Chip</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.ChipImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getChip()
		 * @generated
		 */
		EClass CHIP = eINSTANCE.getChip();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHIP__SIDE = eINSTANCE.getChip_Side();

		/**
		 * The meta object literal for the '<em><b>Manufacturer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHIP__MANUFACTURER = eINSTANCE.getChip_Manufacturer();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHIP__MODEL = eINSTANCE.getChip_Model();

		/**
		 * The meta object literal for the '<em><b>Lot Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHIP__LOT_NUMBER = eINSTANCE.getChip_LotNumber();

		/**
		 * The meta object literal for the '<em><b>Electrodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHIP__ELECTRODES = eINSTANCE.getChip_Electrodes();

		/**
		 * The meta object literal for the '<em><b>Spacers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHIP__SPACERS = eINSTANCE.getChip_Spacers();

		/**
		 * The meta object literal for the '<em><b>Membrane</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHIP__MEMBRANE = eINSTANCE.getChip_Membrane();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.ElectrodeImpl <em>Electrode</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.ElectrodeImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getElectrode()
		 * @generated
		 */
		EClass ELECTRODE = eINSTANCE.getElectrode();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRODE__ROLE = eINSTANCE.getElectrode_Role();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRODE__MATERIAL = eINSTANCE.getElectrode_Material();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRODE__AREA = eINSTANCE.getElectrode_Area();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELECTRODE__CONTACTS = eINSTANCE.getElectrode_Contacts();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.SpacerImpl <em>Spacer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.SpacerImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getSpacer()
		 * @generated
		 */
		EClass SPACER = eINSTANCE.getSpacer();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACER__MATERIAL = eINSTANCE.getSpacer_Material();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPACER__THICKNESS = eINSTANCE.getSpacer_Thickness();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.MembraneImpl <em>Membrane</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.MembraneImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getMembrane()
		 * @generated
		 */
		EClass MEMBRANE = eINSTANCE.getMembrane();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBRANE__MATERIAL = eINSTANCE.getMembrane_Material();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBRANE__THICKNESS = eINSTANCE.getMembrane_Thickness();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBRANE__WIDTH = eINSTANCE.getMembrane_Width();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBRANE__LENGTH = eINSTANCE.getMembrane_Length();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.PlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.PlanImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getPlan()
		 * @generated
		 */
		EClass PLAN = eINSTANCE.getPlan();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__STEPS = eINSTANCE.getPlan_Steps();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.PlanStepImpl <em>Plan Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.PlanStepImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getPlanStep()
		 * @generated
		 */
		EClass PLAN_STEP = eINSTANCE.getPlanStep();

		/**
		 * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_STEP__TECHNIQUE = eINSTANCE.getPlanStep_Technique();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_STEP__INSTRUMENT = eINSTANCE.getPlanStep_Instrument();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_STEP__PARAMETERS = eINSTANCE.getPlanStep_Parameters();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.RunImpl <em>Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.RunImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getRun()
		 * @generated
		 */
		EClass RUN = eINSTANCE.getRun();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__PLAN = eINSTANCE.getRun_Plan();

		/**
		 * The meta object literal for the '<em><b>Sample</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__SAMPLE = eINSTANCE.getRun_Sample();

		/**
		 * The meta object literal for the '<em><b>Started</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__STARTED = eINSTANCE.getRun_Started();

		/**
		 * The meta object literal for the '<em><b>Stopped</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__STOPPED = eINSTANCE.getRun_Stopped();

		/**
		 * The meta object literal for the '<em><b>Ending</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__ENDING = eINSTANCE.getRun_Ending();

		/**
		 * The meta object literal for the '<em><b>End Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__END_REASON = eINSTANCE.getRun_EndReason();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__OPERATOR = eINSTANCE.getRun_Operator();

		/**
		 * The meta object literal for the '<em><b>Instruments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__INSTRUMENTS = eINSTANCE.getRun_Instruments();

		/**
		 * The meta object literal for the '<em><b>Journal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__JOURNAL = eINSTANCE.getRun_Journal();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.MeasurementImpl <em>Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.MeasurementImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getMeasurement()
		 * @generated
		 */
		EClass MEASUREMENT = eINSTANCE.getMeasurement();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__FILE = eINSTANCE.getMeasurement_File();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__SHA256 = eINSTANCE.getMeasurement_Sha256();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__SIZE = eINSTANCE.getMeasurement_Size();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__FORMAT = eINSTANCE.getMeasurement_Format();

		/**
		 * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__TECHNIQUE = eINSTANCE.getMeasurement_Technique();

		/**
		 * The meta object literal for the '<em><b>Measured</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__MEASURED = eINSTANCE.getMeasurement_Measured();

		/**
		 * The meta object literal for the '<em><b>Recorded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__RECORDED = eINSTANCE.getMeasurement_Recorded();

		/**
		 * The meta object literal for the '<em><b>Complete</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__COMPLETE = eINSTANCE.getMeasurement_Complete();

		/**
		 * The meta object literal for the '<em><b>Sample</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__SAMPLE = eINSTANCE.getMeasurement_Sample();

		/**
		 * The meta object literal for the '<em><b>Sample State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__SAMPLE_STATE = eINSTANCE.getMeasurement_SampleState();

		/**
		 * The meta object literal for the '<em><b>Run</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__RUN = eINSTANCE.getMeasurement_Run();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__INSTRUMENT = eINSTANCE.getMeasurement_Instrument();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__OPERATOR = eINSTANCE.getMeasurement_Operator();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__COLUMNS = eINSTANCE.getMeasurement_Columns();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.ColumnImpl <em>Column</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.ColumnImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getColumn()
		 * @generated
		 */
		EClass COLUMN = eINSTANCE.getColumn();

		/**
		 * The meta object literal for the '<em><b>Table</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN__TABLE = eINSTANCE.getColumn_Table();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN__NAME = eINSTANCE.getColumn_Name();

		/**
		 * The meta object literal for the '<em><b>Measurand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN__MEASURAND = eINSTANCE.getColumn_Measurand();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN__UNIT = eINSTANCE.getColumn_Unit();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN__ROWS = eINSTANCE.getColumn_Rows();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.ResultImpl <em>Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.ResultImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getResult()
		 * @generated
		 */
		EClass RESULT = eINSTANCE.getResult();

		/**
		 * The meta object literal for the '<em><b>Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT__ANALYSIS = eINSTANCE.getResult_Analysis();

		/**
		 * The meta object literal for the '<em><b>Analysis Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT__ANALYSIS_VERSION = eINSTANCE.getResult_AnalysisVersion();

		/**
		 * The meta object literal for the '<em><b>Software Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT__SOFTWARE_VERSION = eINSTANCE.getResult_SoftwareVersion();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT__CREATED = eINSTANCE.getResult_Created();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT__SUMMARY = eINSTANCE.getResult_Summary();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESULT__SETTINGS = eINSTANCE.getResult_Settings();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESULT__INPUTS = eINSTANCE.getResult_Inputs();

		/**
		 * The meta object literal for the '<em><b>Quantities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESULT__QUANTITIES = eINSTANCE.getResult_Quantities();

		/**
		 * The meta object literal for the '<em><b>Verdicts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESULT__VERDICTS = eINSTANCE.getResult_Verdicts();

		/**
		 * The meta object literal for the '<em><b>Warnings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT__WARNINGS = eINSTANCE.getResult_Warnings();

		/**
		 * The meta object literal for the '<em><b>Result File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT__RESULT_FILE = eINSTANCE.getResult_ResultFile();

		/**
		 * The meta object literal for the '<em><b>Result Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT__RESULT_SHA256 = eINSTANCE.getResult_ResultSha256();

		/**
		 * The meta object literal for the '<em><b>Report File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT__REPORT_FILE = eINSTANCE.getResult_ReportFile();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.SettingImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getSetting()
		 * @generated
		 */
		EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__NAME = eINSTANCE.getSetting_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.ResultInputImpl <em>Result Input</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.ResultInputImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getResultInput()
		 * @generated
		 */
		EClass RESULT_INPUT = eINSTANCE.getResultInput();

		/**
		 * The meta object literal for the '<em><b>Measurement</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESULT_INPUT__MEASUREMENT = eINSTANCE.getResultInput_Measurement();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT_INPUT__SHA256 = eINSTANCE.getResultInput_Sha256();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.QuantityImpl <em>Quantity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.QuantityImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getQuantity()
		 * @generated
		 */
		EClass QUANTITY = eINSTANCE.getQuantity();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__NAME = eINSTANCE.getQuantity_Name();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__LABEL = eINSTANCE.getQuantity_Label();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__VALUE = eINSTANCE.getQuantity_Value();

		/**
		 * The meta object literal for the '<em><b>Uncertainty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__UNCERTAINTY = eINSTANCE.getQuantity_Uncertainty();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__UNIT = eINSTANCE.getQuantity_Unit();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__FLAGS = eINSTANCE.getQuantity_Flags();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__METHOD = eINSTANCE.getQuantity_Method();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.VerdictImpl <em>Verdict</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.VerdictImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getVerdict()
		 * @generated
		 */
		EClass VERDICT = eINSTANCE.getVerdict();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__NAME = eINSTANCE.getVerdict_Name();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__VERDICT = eINSTANCE.getVerdict_Verdict();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__CONFIDENCE = eINSTANCE.getVerdict_Confidence();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__REASON = eINSTANCE.getVerdict_Reason();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.ComparisonImpl <em>Comparison</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.ComparisonImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getComparison()
		 * @generated
		 */
		EClass COMPARISON = eINSTANCE.getComparison();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__CREATED = eINSTANCE.getComparison_Created();

		/**
		 * The meta object literal for the '<em><b>Sides</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON__SIDES = eINSTANCE.getComparison_Sides();

		/**
		 * The meta object literal for the '<em><b>Conclusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON__CONCLUSION = eINSTANCE.getComparison_Conclusion();

		/**
		 * The meta object literal for the '{@link org.lamella.model.internal.ComparisonSideImpl <em>Comparison Side</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.internal.ComparisonSideImpl
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getComparisonSide()
		 * @generated
		 */
		EClass COMPARISON_SIDE = eINSTANCE.getComparisonSide();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARISON_SIDE__STATE = eINSTANCE.getComparisonSide_State();

		/**
		 * The meta object literal for the '<em><b>Sample</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON_SIDE__SAMPLE = eINSTANCE.getComparisonSide_Sample();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARISON_SIDE__RESULTS = eINSTANCE.getComparisonSide_Results();

		/**
		 * The meta object literal for the '{@link org.lamella.model.SampleState <em>Sample State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.SampleState
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getSampleState()
		 * @generated
		 */
		EEnum SAMPLE_STATE = eINSTANCE.getSampleState();

		/**
		 * The meta object literal for the '{@link org.lamella.model.SampleForm <em>Sample Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.SampleForm
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getSampleForm()
		 * @generated
		 */
		EEnum SAMPLE_FORM = eINSTANCE.getSampleForm();

		/**
		 * The meta object literal for the '{@link org.lamella.model.LayerRole <em>Layer Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.LayerRole
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getLayerRole()
		 * @generated
		 */
		EEnum LAYER_ROLE = eINSTANCE.getLayerRole();

		/**
		 * The meta object literal for the '{@link org.lamella.model.PreparationKind <em>Preparation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.PreparationKind
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getPreparationKind()
		 * @generated
		 */
		EEnum PREPARATION_KIND = eINSTANCE.getPreparationKind();

		/**
		 * The meta object literal for the '{@link org.lamella.model.CellKind <em>Cell Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.CellKind
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getCellKind()
		 * @generated
		 */
		EEnum CELL_KIND = eINSTANCE.getCellKind();

		/**
		 * The meta object literal for the '{@link org.lamella.model.ChipSide <em>Chip Side</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.ChipSide
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getChipSide()
		 * @generated
		 */
		EEnum CHIP_SIDE = eINSTANCE.getChipSide();

		/**
		 * The meta object literal for the '{@link org.lamella.model.ElectrodeRole <em>Electrode Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.ElectrodeRole
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getElectrodeRole()
		 * @generated
		 */
		EEnum ELECTRODE_ROLE = eINSTANCE.getElectrodeRole();

		/**
		 * The meta object literal for the '{@link org.lamella.model.InstrumentKind <em>Instrument Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.InstrumentKind
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getInstrumentKind()
		 * @generated
		 */
		EEnum INSTRUMENT_KIND = eINSTANCE.getInstrumentKind();

		/**
		 * The meta object literal for the '{@link org.lamella.model.RunEnding <em>Run Ending</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lamella.model.RunEnding
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getRunEnding()
		 * @generated
		 */
		EEnum RUN_ENDING = eINSTANCE.getRunEnding();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Stated Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getStatedTime()
		 * @generated
		 */
		EDataType STATED_TIME = eINSTANCE.getStatedTime();

		/**
		 * The meta object literal for the '<em>Sha256</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getSha256()
		 * @generated
		 */
		EDataType SHA256 = eINSTANCE.getSha256();

		/**
		 * The meta object literal for the '<em>Relative Path</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.lamella.model.internal.ExperimentPackageImpl#getRelativePath()
		 * @generated
		 */
		EDataType RELATIVE_PATH = eINSTANCE.getRelativePath();

	}

} //ExperimentPackage
