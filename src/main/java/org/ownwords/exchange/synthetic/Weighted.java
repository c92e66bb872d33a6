package org.ownwords.exchange.synthetic;

/// Codes and how often each comes up, written `neglect 320, physical 190`. The code `-` stands for nothing
/// recorded.
final class Weighted {

    private final String[] codes;
    private final int[] upTo;

    private Weighted(String[] codes, int[] upTo) {
        this.codes = codes;
        this.upTo = upTo;
    }

    static Weighted of(String written) {
        var entries = written.strip().split(",\\s*", -1);
        var codes = new String[entries.length];
        var upTo = new int[entries.length];
        var sum = 0;
        for (var i = 0; i < entries.length; i++) {
            var space = entries[i].lastIndexOf(' ');
            var code = entries[i].substring(0, space);
            sum += Integer.parseInt(entries[i].substring(space + 1));
            codes[i] = code.equals("-") ? "" : code;
            upTo[i] = sum;
        }
        return new Weighted(codes, upTo);
    }

    String pick(Chance chance) {
        var drawn = chance.below(upTo[upTo.length - 1]);
        var i = 0;
        while (drawn >= upTo[i]) {
            i++;
        }
        return codes[i];
    }
}
