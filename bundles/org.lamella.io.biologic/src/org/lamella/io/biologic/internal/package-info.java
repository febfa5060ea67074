/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
/**
 * The readers of BioLogic's files.
 *
 * <p>
 * <b>{@code .mpr}</b> (little-endian, unaligned): the text {@code BIO-LOGIC MODULAR FILE}, padded to 48 bytes, four
 * zero bytes, then modules ({@link org.lamella.io.biologic.internal.MprModule}): settings, external devices, data, log,
 * loops. The data module ({@link org.lamella.io.biologic.internal.MprDataHeader}) names its columns by number
 * ({@link org.lamella.io.biologic.internal.MprColumnTable}); its rows have no gaps and no marks, so the lengths of all
 * columns have to make up the length of a row ({@link org.lamella.io.biologic.internal.MprRowLayout}). The format is not
 * published: all of this was found by comparing files with their text exports, which the tests do again. The ids and
 * labels of the columns are those of the maker's manual for "BT-Lab and EC-Lab OLE COM".
 *
 * <p>
 * <b>{@code .mpt}</b>: text, tab separated, in the code page and with the decimal sign of the computer that exported.
 *
 * <p>
 * Names of columns are EC-Lab's. Its values are turned into SI with the sign that the measurand asks for: {@code
 * -Im(Z)/Ohm} becomes the imaginary part. Three kinds of columns are added: {@code loop number}; the quantity of an
 * external device ({@code Force/N}) beside the analogue input that holds its numbers; and what EC-Lab computes only when
 * it exports ({@link org.lamella.io.biologic.internal.DerivedColumns}): {@code I (from dq/dt)} for galvanostatic files
 * that hold the charge of each step and no current, {@code cycle number (from half cycle)}. So every galvanostatic file
 * has time, potential, current and charge.
 *
 * <p>
 * Warnings: {@code unknown-column} (kept as raw numbers where its width can be deduced, left out where not),
 * {@code deduced-column}, {@code unknown-version}, {@code unknown-module}, {@code truncated}, {@code damaged},
 * {@code bad-row}, {@code missing-column}, {@code absolute-time}. After {@code truncated}, {@code damaged},
 * {@code bad-row} and left-out columns the recording is not complete.
 */
package org.lamella.io.biologic.internal;
