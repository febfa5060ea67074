/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.crystal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A space group in one of its settings.
 *
 * @param number in the International Tables, 1 … 230
 * @param setting unique axis and cell, choice of the origin, or axes; empty where there is one only
 * @param hall its Hall symbol
 * @param names Hermann–Mauguin symbols, short and full, without blanks
 */
public record SpaceGroup(int number, String setting, String hall, List<String> names) {

    private static final List<SpaceGroup> ALL = read();

    private static List<SpaceGroup> read() {
        try (InputStream in = SpaceGroup.class.getResourceAsStream("space-groups.txt")) {
            List<SpaceGroup> all = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\\|");
                    all.add(new SpaceGroup(Integer.parseInt(cells[0]), cells[1], cells[2],
                            List.of(cells[3].split(" "))));
                }
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All settings, in the order of their numbers, the usual one of each group first. */
    public static List<SpaceGroup> all() {
        return ALL;
    }

    /**
     * By its Hermann–Mauguin symbol, as files write it: short or full, with or without blanks and underscores, with a setting
     * behind a colon ({@code F d -3 m :1}, {@code R -3 m :R}), with the letters of some data bases behind it ({@code S} and
     * {@code Z} for the origin, {@code H} and {@code R} for the axes), old symbols without the bar ({@code Fm3m}). Where the
     * origin is not told it is the second one.
     *
     * @param symbol what the file says
     * @param rhombohedral whether the cell has rhombohedral axes
     */
    public static Optional<SpaceGroup> named(String symbol, boolean rhombohedral) {
        String text = symbol.strip().replaceAll("\\(.*\\)", "");
        String setting = "";
        int colon = text.indexOf(':');
        if (colon >= 0) {
            setting = text.substring(colon + 1).strip();
            text = text.substring(0, colon);
        } else if (text.matches(".*[ 0-9a-dm][SZHR]") && text.length() > 2) {
            char last = text.charAt(text.length() - 1);
            setting = last == 'S' ? "1" : last == 'Z' ? "2" : String.valueOf(last);
            text = text.substring(0, text.length() - 1);
        }
        String plain = plain(text);
        String axes = setting;
        return best(g -> g.names.stream().anyMatch(n -> plain(n).equals(plain)), axes, rhombohedral)
                .or(() -> best(g -> g.names.stream().anyMatch(n -> plain(n).replace("-3", "3").equals(plain)), axes,
                        rhombohedral))
                .or(() -> best(g -> g.names.stream().anyMatch(n -> uniaxial(plain(n)).equals(plain)), axes,
                        rhombohedral));
    }

    /** A monoclinic symbol without the ones of the other axes: P121/n1 becomes P21/n. */
    private static String uniaxial(String name) {
        return name.replaceAll("^([pabcif])1([^1].*[^1]|2|m|21.*)1$", "$1$2");
    }

    /** By its number; in the usual setting, with the second origin where there are two. */
    public static Optional<SpaceGroup> numbered(int number, boolean rhombohedral) {
        return best(g -> g.number == number, "", rhombohedral);
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s_]", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<SpaceGroup> best(Predicate<SpaceGroup> fits, String setting, boolean rhombohedral) {
        List<SpaceGroup> found = ALL.stream().filter(fits).toList();
        String wanted = !setting.isEmpty() ? setting : rhombohedral ? "R" : "2";
        return found.stream().filter(g -> g.setting.equalsIgnoreCase(wanted)).findFirst()
                .or(() -> setting.isEmpty() || found.stream().allMatch(g -> g.setting.isEmpty())
                        ? found.stream().findFirst() : Optional.empty());
    }

    /** The operations of a Hall symbol; nothing when it is none. */
    public static Optional<List<SymmetryOperation>> ofHall(String symbol) {
        return HallSymbol.operations(symbol);
    }

    /** All operations, those of the centring among them. */
    public List<SymmetryOperation> operations() {
        return HallSymbol.operations(hall).orElseThrow();
    }
}
