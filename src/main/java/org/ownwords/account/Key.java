package org.ownwords.account;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What an app on a telephone is given, to make codes from.
///
/// @param words   as it is typed
/// @param picture as a path of an SVG picture with one unit a square, to be photographed
/// @param side    how many squares wide the picture is
record Key(String words, String picture, int side) {

    /// @param whose what the app calls it
    static Key of(Secret secret, String whose) {
        var words = SecondFactor.words(secret.bytes());
        var code = QrCode.encodeText(
                "otpauth://totp/Ownwords:%s?secret=%s&issuer=Ownwords"
                        .formatted(URLEncoder.encode(whose, StandardCharsets.UTF_8), words.replace(" ", "")),
                QrCode.Ecc.MEDIUM);
        var picture = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    picture.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return new Key(words, picture.toString(), code.size);
    }
}
