package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A certificate for this machine, made for one test.
///
/// @param file    the certificate and its key, as a proxy reads them
/// @param trusted what somebody has who trusts it and no other
record Certificate(Path file, SSLContext trusted) {

    private static final char[] PASSWORD = "no secret".toCharArray();

    static Certificate into(Path directory) throws Exception {
        var store = directory.resolve("certificate.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "proxy",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor())
                .as(new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD);
        var certificate = (X509Certificate) keys.getCertificate("proxy");
        var file = Files.writeString(
                directory.resolve("certificate.pem"),
                pem("CERTIFICATE", certificate.getEncoded())
                        + pem("PRIVATE KEY", keys.getKey("proxy", PASSWORD).getEncoded()));
        return new Certificate(file, trusting(certificate));
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(what, Base64.getMimeEncoder().encodeToString(bytes).replace("\r", ""), what);
    }

    private static SSLContext trusting(X509Certificate certificate) throws Exception {
        var known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("proxy", certificate);
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(known);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
