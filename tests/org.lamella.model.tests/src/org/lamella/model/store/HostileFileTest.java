/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.core.error.FormatException;

/** Files that want the loader to open other files, connections or too much memory. */
class HostileFileTest {

    private static final String OPEN = "<lamella:Experiment xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:lamella=\"urn:lamella:experiment\""
            + " schemaVersion=\"1\" id=\"e\" name=\"x\"";
    private static final String CLOSE = "</lamella:Experiment>";

    @TempDir
    private Path folder;

    private final ExperimentStore store = Examples.store();
    private final List<URI> connections = new CopyOnWriteArrayList<>();
    private ProxySelector usual;
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setSoTimeout(1);
        usual = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                connections.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                connections.add(uri);
            }
        });
    }

    @AfterEach
    void nobodyCalled() throws IOException {
        ProxySelector.setDefault(usual);
        assertThrows(SocketTimeoutException.class, server::accept, "somebody opened a socket");
        assertEquals(List.of(), connections);
        server.close();
    }

    private String here() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private FormatException refused(String content) throws IOException {
        Path inside = Files.createDirectories(folder.resolve("inside"));
        Path file = Files.writeString(inside.resolve(ExperimentStore.FILE_NAME), content);
        FormatException e = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThrows(FormatException.class, () -> store.load(file)));
        assertEquals(file, e.problem().place().file().orElseThrow());
        assertFalse(e.problem().wayOut().isEmpty());
        return e;
    }

    @Test
    void aDoctypeIsRefusedWithItsLine() throws IOException {
        FormatException e = refused("<?xml version=\"1.0\"?>\n<!DOCTYPE x>\n" + OPEN + "/>");
        assertTrue(e.getMessage().contains("DOCTYPE"), e.getMessage());
        assertEquals(2, e.problem().place().line());
    }

    @Test
    void anExternalEntityIsNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        FormatException e = refused("<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n" + OPEN
                + "><notes>&s;</notes>" + CLOSE);
        assertFalse(e.getMessage().contains("the secret"));
        refused("<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://" + here() + "/p.dtd\"> %p;]>\n" + OPEN + "/>");
        refused("<!DOCTYPE x SYSTEM \"http://" + here() + "/x.dtd\">\n" + OPEN + "/>");
    }

    @Test
    void aBillionLaughsAreNotLaughed() throws IOException {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            doctype.append("<!ENTITY lol").append(i).append(" \"").append(("&lol" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        refused(doctype + "]>" + OPEN + "><notes>&lol11;</notes>" + CLOSE);
        refused(OPEN + "><notes>&lol;</notes>" + CLOSE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://%s/other.xmi#r", "https://%s/other.xmi#r", "ftp://%s/other.xmi#r",
        "jar:http://%s/other.jar!/other.xmi#r", "archive:http://%s/other.zip!/other.xmi#r",
        "platform:/resource/other/other.xmi#r", "platform:/plugin/org.lamella.model/model/experiment.ecore#/",
        "file:///etc/passwd#r", "../other.xmi#r", "linked.xmi#r", "other.xmi#r", "/etc/passwd#r", "//host/share#r",
        "experiment.xmi", "lamella:/experiment.xmi", "::not a uri::#r" })
    void aReferenceToAnotherFileIsRefusedWithItsLine(String reference) throws Exception {
        store.save(Examples.full(store), folder.resolve("other.xmi"));
        Path inside = Files.createDirectories(folder.resolve("inside"));
        Files.copy(folder.resolve("other.xmi"), inside.resolve("other.xmi"));
        Files.createSymbolicLink(inside.resolve("linked.xmi"), folder.resolve("other.xmi"));
        String href = reference.formatted(here());
        FormatException e = refused(OPEN + ">\n<measurements id=\"m\">\n<run href=\"" + href + "\"/>\n</measurements>"
                + CLOSE);
        assertTrue(e.getMessage().contains("another file"), e.getMessage());
        assertEquals(3, e.problem().place().line());
        refused(OPEN + ">\n<runs href=\"" + href + "\"/>" + CLOSE);
    }

    @Test
    void aSchemaLocationIsNotFollowed() throws IOException {
        FormatException e = refused(OPEN + " xmlns:evil=\"http://evil\" xsi:schemaLocation=\"http://evil http://"
                + here() + "/evil.ecore\">\n<runs xsi:type=\"evil:Run\"/>" + CLOSE);
        assertTrue(e.getMessage().contains("http://evil"), e.getMessage());
        refused(OPEN + " xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\"><runs xsi:type=\"ecore:EClass\"/>"
                + CLOSE);
    }

    @Test
    void anInclusionIsNotFollowed() throws IOException {
        refused(OPEN + " xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"http://" + here()
                + "/x\"/>" + CLOSE);
        refused("<?xml-stylesheet href=\"http://" + here() + "/x.xsl\"?>" + OPEN + "><nothing/>" + CLOSE);
    }

    @Test
    void whatNoExperimentHasStopsTheParserAtOnce() throws IOException {
        FormatException e = refused(OPEN + ">\n" + "<nonsense/>".repeat(200_000) + CLOSE);
        assertTrue(e.getMessage().contains("'nonsense'"), e.getMessage());
        assertEquals(2, e.problem().place().line());
        refused(OPEN + ">" + "<samples>".repeat(100_000) + CLOSE);
        refused(OPEN + " " + "a".repeat(1_000_000) + "=\"1\"/>");
    }

    @Test
    void manyReferencesToNothingTakeLinearTime() throws Exception {
        StringBuilder content = new StringBuilder(OPEN + ">");
        for (int i = 0; i < 20_000; i++) {
            content.append("<measurements id=\"m").append(i).append("\" run=\"lost").append(i).append("\"/>");
        }
        Path file = Files.writeString(folder.resolve(ExperimentStore.FILE_NAME), content + CLOSE);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> store.load(file));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<runs id=\"r\" started=\"yesterday\"/>", "<runs id=\"r\" ending=\"exploded\"/>",
        "<measurements id=\"m\" size=\"12x\"/>", "<samples id=\"s\"><layers id=\"l\" porosity=\"much\"/></samples>",
        "<runs id=\"r\" sample=\"e\"/>", "<runs id=\"r\" plan=\"//@plans.7\"/>", "<runs id=\"r\" colour=\"red\"/>",
        "<samples xsi:type=\"lamella:Run\"/>", "<samples xsi:type=\"lamella:Nothing\"/>",
        "<samples xsi:type=\"lamella:Identified\"/>" })
    void aValueThatCannotBeIsReportedWithItsLine(String element) throws IOException {
        FormatException e = refused(OPEN + ">\n\n" + element + CLOSE);
        assertEquals(3, e.problem().place().line(), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "PK\u0003\u0004", "{\"results\":[]}", "<html><body/></html>", "<a/>",
        "<Experiment schemaVersion=\"1\"/>" })
    void somethingElseIsNotAnExperiment(String content) throws IOException {
        refused(content);
    }
}
