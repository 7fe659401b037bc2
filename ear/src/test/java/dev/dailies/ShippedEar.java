package dev.dailies;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it ships, for tests that look inside. */
public final class ShippedEar {

    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"all\"/>";

    private ShippedEar() {}

    /** The EAR with one web archive more, which holds the given test and what it needs and is where it runs. */
    public static EnterpriseArchive with(Class<?>... classes) {
        var tests = ShrinkWrap.create(WebArchive.class, "it.war")
                .addClasses(classes)
                .addClass(OpenGate.class)
                .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class))
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/dailies.ear"))
                .addAsModule(Testable.archiveToTest(tests));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
