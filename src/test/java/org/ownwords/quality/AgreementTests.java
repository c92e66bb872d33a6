package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.quality.Agreement.AllTheSame;
import org.ownwords.quality.Agreement.Kappa;
import org.ownwords.quality.Agreement.OneSided;
import org.ownwords.quality.Agreement.Pair;
import org.ownwords.quality.Agreement.TooFew;

/// How far two readers agree, by examples that were published.
class AgreementTests {

    private static List<Pair> pairs(int[]... table) {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < table.length; i++) {
            for (var j = 0; j < table.length; j++) {
                for (var n = 0; n < table[i][j]; n++) {
                    pairs.add(new Pair("answer " + i, "answer " + j));
                }
            }
        }
        return pairs;
    }

    private static Kappa kappa(int[]... table) {
        return (Kappa) Agreement.measured(pairs(table));
    }

    /// Cohen 1960, table 1, of 200 patients.
    @Test
    void it_is_as_cohen_worked_it_out() {
        var kappa = kappa(new int[] {88, 14, 18}, new int[] {10, 40, 10}, new int[] {2, 6, 12});
        assertThat(kappa.value()).isCloseTo(0.492, within(0.0005));
        assertThat(kappa.answers()).isEqualTo(200);
    }

    /// J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd edition 1981, table 13.1: kappa 0.68, with a
    /// standard error of 0.087.
    @Test
    void its_interval_is_as_fleiss_worked_it_out() {
        var kappa = kappa(new int[] {75, 1, 4}, new int[] {5, 4, 1}, new int[] {0, 0, 10});
        assertThat(kappa.value()).isCloseTo(0.676, within(0.0005));
        assertThat((kappa.high() - kappa.low()) / 2 / 1.96).isCloseTo(0.0877, within(0.0005));
        assertThat(kappa.words())
                .isEqualTo(
                        "Two readers seem to mostly agree. Both gave the same answer 89 of 100 times. Some of that is"
                                + " chance. Without chance, their agreement (Cohen’s kappa) is 0.68, where 1 is full agreement"
                                + " and 0 is no more than chance. Of so many answers it is only known roughly: likely between"
                                + " 0.50 and 0.85, or a little further off, because answers about one case are alike.");
    }

    /// D. G. Bonett's `statpsych`, version 2.0.0, gives this for its example `ci.kappa(.05, 31, 12, 4, 58)`.
    @Test
    void it_is_as_other_software_works_it_out() {
        var kappa = kappa(new int[] {31, 12}, new int[] {4, 58});
        assertThat(kappa.value()).isCloseTo(0.6756757, within(5e-8));
        assertThat(kappa.low()).isCloseTo(0.5317210, within(5e-6));
        assertThat(kappa.high()).isCloseTo(0.8196303, within(5e-6));
    }

    /// The standard error is how far kappa moves with each share, by the spread of the shares, worked out by
    /// small steps and not by the formula.
    @Test
    void its_standard_error_is_that_of_the_delta_method() {
        for (var table : List.of(
                new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}},
                new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}},
                new int[][] {{20, 5}, {10, 15}})) {
            var shares = shares(table);
            var square = 0.0;
            var mean = 0.0;
            for (var i = 0; i < shares.length; i++) {
                for (var j = 0; j < shares.length; j++) {
                    var share = shares[i][j];
                    var moves = moves(shares, i, j);
                    square += share * moves * moves;
                    mean += share * moves;
                }
            }
            var kappa = kappa(table);
            assertThat((kappa.high() - kappa.low()) / 2 / 1.96)
                    .isCloseTo(Math.sqrt((square - mean * mean) / kappa.answers()), within(1e-6));
        }
    }

    private static double[][] shares(int[][] table) {
        var all = 0.0;
        for (var row : table) {
            for (var each : row) {
                all += each;
            }
        }
        var shares = new double[table.length][table.length];
        for (var i = 0; i < table.length; i++) {
            for (var j = 0; j < table.length; j++) {
                shares[i][j] = table[i][j] / all;
            }
        }
        return shares;
    }

    private static double moves(double[][] shares, int i, int j) {
        var step = 1e-6;
        var was = shares[i][j];
        shares[i][j] = was + step;
        var above = straight(shares);
        shares[i][j] = was - step;
        var below = straight(shares);
        shares[i][j] = was;
        return (above - below) / (2 * step);
    }

    /// Kappa, straight from its definition.
    private static double straight(double[][] shares) {
        var agreed = 0.0;
        var byChance = 0.0;
        for (var i = 0; i < shares.length; i++) {
            agreed += shares[i][i];
            var row = 0.0;
            var column = 0.0;
            for (var j = 0; j < shares.length; j++) {
                row += shares[i][j];
                column += shares[j][i];
            }
            byChance += row * column;
        }
        return (agreed - byChance) / (1 - byChance);
    }

    @Test
    void it_is_said_in_words_what_it_means() {
        assertThat(kappa(new int[] {20, 5}, new int[] {10, 15}).value()).isCloseTo(0.4, within(1e-9));
        assertThat(kappa(new int[] {20, 5}, new int[] {10, 15}).words())
                .startsWith("Two readers seem to agree in part.");
        assertThat(kappa(new int[] {200, 50}, new int[] {100, 150}).words()).startsWith("Two readers agree in part.");
        assertThat(kappa(new int[] {90, 5}, new int[] {5, 90}).words()).startsWith("Two readers mostly agree.");
        assertThat(kappa(new int[] {10, 10}, new int[] {10, 10}).words())
                .startsWith("Two readers agree little more than by chance.");
        assertThat(kappa(new int[] {0, 10}, new int[] {10, 0}).value()).isCloseTo(-1, within(1e-9));
        assertThat(kappa(new int[] {10, 0}, new int[] {0, 10}).high()).isCloseTo(1, within(1e-6));
    }

    @Test
    void of_few_nothing_is_said_and_of_one_answer_only_that() {
        var all = pairs(new int[] {16, 4}, new int[] {4, 8});
        assertThat(Agreement.of(all, 4)).isInstanceOf(Kappa.class);
        assertThat(Agreement.of(all.subList(0, 31), 4)).isEqualTo(new TooFew(31, 23, 32));
        assertThat(new TooFew(31, 23, 32).words())
                .isEqualTo("Two people have given 31 answers to the same questions, 23 times the same. That is too few"
                        + " to say how far it is chance. It takes 32 answers.");
        assertThat(Agreement.of(pairs(new int[] {40}), 4)).isEqualTo(new AllTheSame(40));
        assertThat(new AllTheSame(40).words())
                .isEqualTo("Both gave the same answer each time, 40 times, and always the same one.");
        var oneSided = Agreement.of(pairs(new int[] {39, 1}, new int[] {0, 0}), 4);
        assertThat(oneSided).isEqualTo(new OneSided(40, 39));
        assertThat(oneSided.words()).startsWith("Both gave the same answer 39 of 40 times.");
        assertThat(Agreement.measured(List.of())).isEqualTo(new AllTheSame(0));
    }
}
