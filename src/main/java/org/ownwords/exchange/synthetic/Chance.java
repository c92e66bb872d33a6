package org.ownwords.exchange.synthetic;

/// Random-looking numbers that are always the same for the same seed: SplitMix64, after Steele, Lea and
/// Flood, "Fast splittable pseudorandom number generators" (2014). It is spelled out here so that no release
/// of Java can change what a seed makes, and it counts in whole numbers only, so that no processor can
/// either.
final class Chance {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    /// Another, that depends on this one's seed and on the part, and does not move this one on.
    Chance split(long part) {
        return new Chance(mix(state ^ mix(part + GOLDEN_GAMMA)));
    }

    Chance split(String part) {
        var split = split(part.length());
        for (var i = 0; i < part.length(); i++) {
            split = split.split(part.charAt(i));
        }
        return split;
    }

    /// From 0 up to the bound, which is not included.
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /// Both included.
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /// True this many times in a thousand.
    boolean in1000(int times) {
        return below(1000) < times;
    }

    /// All 64 bits.
    long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long bits) {
        var mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
