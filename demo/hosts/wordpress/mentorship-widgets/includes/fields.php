<?php
/**
 * What each element can be told.
 *
 * @package MentorshipWidgets
 */

namespace MentorshipWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The fields of every element: by tag, then by attribute, `type` (string, number, boolean or address) and `help`.
 * `allowed.php` is written by package.mjs from the manifest of the elements.
 *
 * @return array<string, array<string, array{type: string, help: string}>>
 */
function fields() {
	static $fields = null;
	if ( null === $fields ) {
		$fields = require __DIR__ . '/allowed.php';
	}
	return $fields;
}

/** Attributes that say who is signed in: WordPress knows, so nobody who writes a page can say. */
const SIGNED_IN = array( 'user', 'user-name' );

/**
 * The fields that who writes a page may fill in.
 *
 * @param string $tag Tag of an element.
 * @return array<string, array{type: string, help: string}>
 */
function open_fields( $tag ) {
	$fields = fields();
	return isset( $fields[ $tag ] ) ? array_diff_key( $fields[ $tag ], array_flip( SIGNED_IN ) ) : array();
}
