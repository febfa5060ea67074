/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.crystal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The operations that a Hall symbol generates (S. R. Hall, Acta Cryst. A37 (1981) 517; International Tables for
 * Crystallography B, appendix 1.4.2.3). Translations are counted in twenty-fourths of the axes.
 */
final class HallSymbol {

    private static final int PARTS = 24;
    private static final int MOST = 192;
    private static final Pattern SYMBOL = Pattern.compile("(-?)([PABCIRHF])\\s*((?:[^(])*)(?:\\(([^)]*)\\))?");
    private static final Pattern AXIS = Pattern.compile("(-?)([12346])([1-5]?)([xyz'\"*]?)([1-5]?)([abcnuvwd]*)");

    private HallSymbol() {
    }

    /** Rotation, row-major, and translation of an operation. */
    private record Op(int[] r, int[] t) {

        Op times(Op o) {
            int[] product = new int[9];
            int[] moved = new int[3];
            for (int i = 0; i < 3; i++) {
                moved[i] = t[i];
                for (int j = 0; j < 3; j++) {
                    moved[i] += r[3 * i + j] * o.t[j];
                    for (int k = 0; k < 3; k++) {
                        product[3 * i + j] += r[3 * i + k] * o.r[3 * k + j];
                    }
                }
                moved[i] = Math.floorMod(moved[i], PARTS);
            }
            return new Op(product, moved);
        }

        /** Seen from an origin that is shifted by −v. */
        Op from(int[] v) {
            int[] moved = new int[3];
            for (int i = 0; i < 3; i++) {
                int turned = r[3 * i] * v[0] + r[3 * i + 1] * v[1] + r[3 * i + 2] * v[2];
                moved[i] = Math.floorMod(t[i] + v[i] - turned, PARTS);
            }
            return new Op(r, moved);
        }

        List<Integer> key() {
            List<Integer> key = new ArrayList<>();
            for (int value : r) {
                key.add(value);
            }
            for (int value : t) {
                key.add(value);
            }
            return key;
        }
    }

    /** All operations, or nothing when it is no Hall symbol. */
    static Optional<List<SymmetryOperation>> operations(String symbol) {
        Matcher whole = SYMBOL.matcher(symbol.strip().replace('_', ' '));
        if (!whole.matches()) {
            return Optional.empty();
        }
        List<Op> generators = new ArrayList<>(centring(whole.group(2)));
        if (!whole.group(1).isEmpty()) {
            generators.add(new Op(negative(identity()), new int[3]));
        }
        int before = 0;
        char axisBefore = 'z';
        int place = 0;
        for (String word : whole.group(3).strip().split("\\s+")) {
            Matcher axis = AXIS.matcher(word);
            if (!axis.matches()) {
                return Optional.empty();
            }
            place++;
            int order = axis.group(2).charAt(0) - '0';
            char along = axis.group(4).isEmpty() ? usual(place, order, before) : axis.group(4).charAt(0);
            int[] rotation = rotation(order, along, axisBefore);
            if (rotation.length == 0) {
                return Optional.empty();
            }
            int[] translation = translation(axis.group(6));
            String screw = axis.group(3).isEmpty() ? axis.group(5) : axis.group(3);
            if (!screw.isEmpty()) {
                if (along < 'x' || along > 'z') {
                    return Optional.empty();
                }
                translation[along - 'x'] += (screw.charAt(0) - '0') * PARTS / order;
            }
            generators.add(new Op(axis.group(1).isEmpty() ? rotation : negative(rotation), translation));
            before = order;
            axisBefore = along >= 'x' && along <= 'z' ? along : axisBefore;
        }
        return shift(whole.group(4)).flatMap(v -> all(generators.stream().map(g -> g.from(v)).toList()));
    }

    /** The axis of a symbol without one: it depends on the place and on the rotation before. */
    private static char usual(int place, int order, int before) {
        if (place == 1) {
            return 'z';
        }
        if (place == 2 && order == 2) {
            return before == 2 || before == 4 ? 'x' : '\'';
        }
        return order == 3 ? '*' : 'x';
    }

    private static int[] identity() {
        return new int[] { 1, 0, 0, 0, 1, 0, 0, 0, 1 };
    }

    private static int[] negative(int[] r) {
        int[] negative = new int[9];
        for (int i = 0; i < 9; i++) {
            negative[i] = -r[i];
        }
        return negative;
    }

    /** Rotations about z, their coordinates exchanged in a circle for the other axes; none where there is no such axis. */
    private static int[] rotation(int order, char along, char before) {
        if (along == '*') {
            return order == 3 ? new int[] { 0, 0, 1, 1, 0, 0, 0, 1, 0 } : new int[0];
        }
        boolean diagonal = along == '\'' || along == '"';
        if (diagonal && order != 2) {
            return new int[0];
        }
        int[] z = diagonal ? along == '"' ? new int[] { 0, 1, 0, 1, 0, 0, 0, 0, -1 }
                : new int[] { 0, -1, 0, -1, 0, 0, 0, 0, -1 } : switch (order) {
                    case 1 -> identity();
                    case 2 -> new int[] { -1, 0, 0, 0, -1, 0, 0, 0, 1 };
                    case 3 -> new int[] { 0, -1, 0, 1, -1, 0, 0, 0, 1 };
                    case 4 -> new int[] { 0, -1, 0, 1, 0, 0, 0, 0, 1 };
                    default -> new int[] { 1, -1, 0, 1, 0, 0, 0, 0, 1 };
                };
        int turn = (diagonal ? before : along) - 'z' + 3;
        int[] turned = new int[9];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                turned[(i + turn) % 3 * 3 + (j + turn) % 3] = z[3 * i + j];
            }
        }
        return turned;
    }

    private static int[] translation(String letters) {
        int[] t = new int[3];
        for (char letter : letters.toCharArray()) {
            switch (letter) {
                case 'a' -> t[0] += PARTS / 2;
                case 'b' -> t[1] += PARTS / 2;
                case 'c' -> t[2] += PARTS / 2;
                case 'u' -> t[0] += PARTS / 4;
                case 'v' -> t[1] += PARTS / 4;
                case 'w' -> t[2] += PARTS / 4;
                default -> {
                    for (int i = 0; i < 3; i++) {
                        t[i] += letter == 'n' ? PARTS / 2 : PARTS / 4;
                    }
                }
            }
        }
        return t;
    }

    private static List<Op> centring(String lattice) {
        int h = PARTS / 2;
        int third = PARTS / 3;
        int[][] shifts = switch (lattice) {
            case "A" -> new int[][] { { 0, h, h } };
            case "B" -> new int[][] { { h, 0, h } };
            case "C" -> new int[][] { { h, h, 0 } };
            case "I" -> new int[][] { { h, h, h } };
            case "R" -> new int[][] { { 2 * third, third, third }, { third, 2 * third, 2 * third } };
            case "H" -> new int[][] { { 2 * third, third, 0 }, { third, 2 * third, 0 } };
            case "F" -> new int[][] { { 0, h, h }, { h, 0, h }, { h, h, 0 } };
            default -> new int[0][];
        };
        List<Op> all = new ArrayList<>();
        for (int[] shift : shifts) {
            all.add(new Op(identity(), shift));
        }
        return all;
    }

    /** A shift of the origin in twelfths: {@code 0 0 4}. */
    private static Optional<int[]> shift(String text) {
        int[] shift = new int[3];
        if (text == null) {
            return Optional.of(shift);
        }
        String[] words = text.strip().split("\\s+");
        if (words.length != 3) {
            return Optional.empty();
        }
        for (int i = 0; i < 3; i++) {
            if (!words[i].matches("-?\\d{1,2}")) {
                return Optional.empty();
            }
            shift[i] = Integer.parseInt(words[i]) * PARTS / 12;
        }
        return Optional.of(shift);
    }

    private static Optional<List<SymmetryOperation>> all(List<Op> generators) {
        List<Op> all = new ArrayList<>(List.of(new Op(identity(), new int[3])));
        Set<List<Integer>> known = new HashSet<>(List.of(all.getFirst().key()));
        for (int i = 0; i < all.size(); i++) {
            for (Op generator : generators) {
                Op next = generator.times(all.get(i));
                if (known.add(next.key())) {
                    all.add(next);
                }
            }
            if (all.size() > MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(all.stream().map(o -> new SymmetryOperation(o.r(), o.t()[0] / (double) PARTS,
                o.t()[1] / (double) PARTS, o.t()[2] / (double) PARTS)).toList());
    }
}
