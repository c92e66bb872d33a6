package org.ownwords.quality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// The table of both readers' answers, as shares of all.
final class Shares {

    static final double NINETY_FIVE = 1.96;

    private final double[][] shares;
    private final double[] first;
    private final double[] second;

    Shares(List<Agreement.Pair> pairs, List<String> codes) {
        var size = codes.size();
        shares = new double[size][size];
        first = new double[size];
        second = new double[size];
        for (var pair : pairs) {
            var i = codes.indexOf(pair.first());
            var j = codes.indexOf(pair.second());
            shares[i][j] += 1.0 / pairs.size();
            first[i] += 1.0 / pairs.size();
            second[j] += 1.0 / pairs.size();
        }
    }

    double agreed() {
        var sum = 0.0;
        for (var i = 0; i < first.length; i++) {
            sum += shares[i][i];
        }
        return sum;
    }

    double byChance() {
        var sum = 0.0;
        for (var i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        // Shares are sums of fractions: a hair below one is one.
        return sum > 1 - 1e-9 ? 1 : sum;
    }

    boolean isOneSided() {
        return DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).anyMatch(each -> each > 1 - 1e-9);
    }

    double spread(double kappa) {
        var same = 0.0;
        var other = 0.0;
        for (var i = 0; i < first.length; i++) {
            same += shares[i][i] * Math.pow(1 - (first[i] + second[i]) * (1 - kappa), 2);
            for (var j = 0; j < first.length; j++) {
                other += i == j ? 0 : shares[i][j] * Math.pow(second[i] + first[j], 2);
            }
        }
        var rest = kappa - byChance() * (1 - kappa);
        return same + Math.pow(1 - kappa, 2) * other - rest * rest;
    }
}
