package org.ownwords.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/// The codes that an app on somebody's telephone makes from a secret and the time (RFC 6238): six digits, a new
/// one each thirty seconds.
final class SecondFactor {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP = CODES.getTimeStep().toSeconds();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private SecondFactor() {}

    /// The step whose code this is: the present one or, because clocks differ, the one before or after. Nothing
    /// where it is of none of them, or of one that was used.
    ///
    /// @param lastStep the last that was used
    static OptionalLong step(byte[] secret, String code, Instant now, long lastStep) {
        var present = now.getEpochSecond() / STEP;
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> step > lastStep)
                .filter(step -> code(secret, step).equals(code.replace(" ", "")))
                .findFirst();
    }

    /// The code of a step.
    static String code(byte[] secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()), Instant.ofEpochSecond(step * STEP));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    static long stepOf(Instant at) {
        return at.getEpochSecond() / STEP;
    }

    /// The secret as an app takes it when it is typed: base 32 (RFC 4648), in groups of four.
    static String words(byte[] secret) {
        var words = new StringBuilder();
        var bits = 0L;
        var held = 0;
        for (var each : secret) {
            bits = (bits << 8) | (each & 0xff);
            held += 8;
            while (held >= 5) {
                held -= 5;
                words.append(BASE32.charAt((int) ((bits >> held) & 31)));
            }
        }
        return words.toString().replaceAll("(.{4})(?=.)", "$1 ");
    }
}
