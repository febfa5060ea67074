/**
 * Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lamella.model.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.lamella.model.Chip;
import org.lamella.model.ChipSide;
import org.lamella.model.Electrode;
import org.lamella.model.ExperimentPackage;
import org.lamella.model.Membrane;
import org.lamella.model.Spacer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Chip</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lamella.model.internal.ChipImpl#getSide <em>Side</em>}</li>
 *   <li>{@link org.lamella.model.internal.ChipImpl#getManufacturer <em>Manufacturer</em>}</li>
 *   <li>{@link org.lamella.model.internal.ChipImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.lamella.model.internal.ChipImpl#getLotNumber <em>Lot Number</em>}</li>
 *   <li>{@link org.lamella.model.internal.ChipImpl#getElectrodes <em>Electrodes</em>}</li>
 *   <li>{@link org.lamella.model.internal.ChipImpl#getSpacers <em>Spacers</em>}</li>
 *   <li>{@link org.lamella.model.internal.ChipImpl#getMembrane <em>Membrane</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChipImpl extends NamedImpl implements Chip {
	/**
	 * The default value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected static final ChipSide SIDE_EDEFAULT = ChipSide.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected ChipSide side = SIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getManufacturer() <em>Manufacturer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManufacturer()
	 * @generated
	 * @ordered
	 */
	protected static final String MANUFACTURER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getManufacturer() <em>Manufacturer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManufacturer()
	 * @generated
	 * @ordered
	 */
	protected String manufacturer = MANUFACTURER_EDEFAULT;

	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected String model = MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLotNumber() <em>Lot Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLotNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String LOT_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLotNumber() <em>Lot Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLotNumber()
	 * @generated
	 * @ordered
	 */
	protected String lotNumber = LOT_NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getElectrodes() <em>Electrodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectrodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Electrode> electrodes;

	/**
	 * The cached value of the '{@link #getSpacers() <em>Spacers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpacers()
	 * @generated
	 * @ordered
	 */
	protected EList<Spacer> spacers;

	/**
	 * The cached value of the '{@link #getMembrane() <em>Membrane</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembrane()
	 * @generated
	 * @ordered
	 */
	protected Membrane membrane;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChipImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.CHIP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChipSide getSide() {
		return side;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSide(ChipSide newSide) {
		ChipSide oldSide = side;
		side = newSide == null ? SIDE_EDEFAULT : newSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CHIP__SIDE, oldSide, side));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getManufacturer() {
		return manufacturer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManufacturer(String newManufacturer) {
		String oldManufacturer = manufacturer;
		manufacturer = newManufacturer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CHIP__MANUFACTURER, oldManufacturer, manufacturer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(String newModel) {
		String oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CHIP__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLotNumber() {
		return lotNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLotNumber(String newLotNumber) {
		String oldLotNumber = lotNumber;
		lotNumber = newLotNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CHIP__LOT_NUMBER, oldLotNumber, lotNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Electrode> getElectrodes() {
		if (electrodes == null) {
			electrodes = new EObjectContainmentEList<Electrode>(Electrode.class, this, ExperimentPackage.CHIP__ELECTRODES);
		}
		return electrodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Spacer> getSpacers() {
		if (spacers == null) {
			spacers = new EObjectContainmentEList<Spacer>(Spacer.class, this, ExperimentPackage.CHIP__SPACERS);
		}
		return spacers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Membrane getMembrane() {
		return membrane;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMembrane(Membrane newMembrane, NotificationChain msgs) {
		Membrane oldMembrane = membrane;
		membrane = newMembrane;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.CHIP__MEMBRANE, oldMembrane, newMembrane);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMembrane(Membrane newMembrane) {
		if (newMembrane != membrane) {
			NotificationChain msgs = null;
			if (membrane != null)
				msgs = ((InternalEObject)membrane).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.CHIP__MEMBRANE, null, msgs);
			if (newMembrane != null)
				msgs = ((InternalEObject)newMembrane).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.CHIP__MEMBRANE, null, msgs);
			msgs = basicSetMembrane(newMembrane, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CHIP__MEMBRANE, newMembrane, newMembrane));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.CHIP__ELECTRODES:
				return ((InternalEList<?>)getElectrodes()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.CHIP__SPACERS:
				return ((InternalEList<?>)getSpacers()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.CHIP__MEMBRANE:
				return basicSetMembrane(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.CHIP__SIDE:
				return getSide();
			case ExperimentPackage.CHIP__MANUFACTURER:
				return getManufacturer();
			case ExperimentPackage.CHIP__MODEL:
				return getModel();
			case ExperimentPackage.CHIP__LOT_NUMBER:
				return getLotNumber();
			case ExperimentPackage.CHIP__ELECTRODES:
				return getElectrodes();
			case ExperimentPackage.CHIP__SPACERS:
				return getSpacers();
			case ExperimentPackage.CHIP__MEMBRANE:
				return getMembrane();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.CHIP__SIDE:
				setSide((ChipSide)newValue);
				return;
			case ExperimentPackage.CHIP__MANUFACTURER:
				setManufacturer((String)newValue);
				return;
			case ExperimentPackage.CHIP__MODEL:
				setModel((String)newValue);
				return;
			case ExperimentPackage.CHIP__LOT_NUMBER:
				setLotNumber((String)newValue);
				return;
			case ExperimentPackage.CHIP__ELECTRODES:
				getElectrodes().clear();
				getElectrodes().addAll((Collection<? extends Electrode>)newValue);
				return;
			case ExperimentPackage.CHIP__SPACERS:
				getSpacers().clear();
				getSpacers().addAll((Collection<? extends Spacer>)newValue);
				return;
			case ExperimentPackage.CHIP__MEMBRANE:
				setMembrane((Membrane)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentPackage.CHIP__SIDE:
				setSide(SIDE_EDEFAULT);
				return;
			case ExperimentPackage.CHIP__MANUFACTURER:
				setManufacturer(MANUFACTURER_EDEFAULT);
				return;
			case ExperimentPackage.CHIP__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case ExperimentPackage.CHIP__LOT_NUMBER:
				setLotNumber(LOT_NUMBER_EDEFAULT);
				return;
			case ExperimentPackage.CHIP__ELECTRODES:
				getElectrodes().clear();
				return;
			case ExperimentPackage.CHIP__SPACERS:
				getSpacers().clear();
				return;
			case ExperimentPackage.CHIP__MEMBRANE:
				setMembrane((Membrane)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentPackage.CHIP__SIDE:
				return side != SIDE_EDEFAULT;
			case ExperimentPackage.CHIP__MANUFACTURER:
				return MANUFACTURER_EDEFAULT == null ? manufacturer != null : !MANUFACTURER_EDEFAULT.equals(manufacturer);
			case ExperimentPackage.CHIP__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case ExperimentPackage.CHIP__LOT_NUMBER:
				return LOT_NUMBER_EDEFAULT == null ? lotNumber != null : !LOT_NUMBER_EDEFAULT.equals(lotNumber);
			case ExperimentPackage.CHIP__ELECTRODES:
				return electrodes != null && !electrodes.isEmpty();
			case ExperimentPackage.CHIP__SPACERS:
				return spacers != null && !spacers.isEmpty();
			case ExperimentPackage.CHIP__MEMBRANE:
				return membrane != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (side: ");
		result.append(side);
		result.append(", manufacturer: ");
		result.append(manufacturer);
		result.append(", model: ");
		result.append(model);
		result.append(", lotNumber: ");
		result.append(lotNumber);
		result.append(')');
		return result.toString();
	}

} //ChipImpl
