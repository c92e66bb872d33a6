package org.ownwords.bench;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/// A page that is nothing but its bytes, answered by the application's own Tomcat before anything of the application.
class BarePage {

    static final String PATH = "/bare";

    private volatile byte[] bytes = {};

    /// From now on it has these bytes.
    void is(byte[] page) {
        bytes = page;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> answeringBeforeTheApplication() {
        return tomcat -> tomcat.addEngineValves(new ValveBase(true) {
            @Override
            public void invoke(Request request, Response response) throws IOException, ServletException {
                if (request.getRequestURI().equals(PATH)) {
                    var page = bytes;
                    response.setContentType("text/html;charset=UTF-8");
                    response.setContentLength(page.length);
                    response.getOutputStream().write(page);
                } else {
                    getNext().invoke(request, response);
                }
            }
        });
    }
}
