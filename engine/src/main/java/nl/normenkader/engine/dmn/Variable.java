package nl.normenkader.engine.dmn;

/**
 * Something that a table tests.
 *
 * @param text how it is read in FEEL ({@code kenmerken.crisis})
 * @param element the input or decision it belongs to ({@code kenmerken})
 */
record Variable(String text, String element, Domain domain) {}
