<?php
/**
 * What editor.js needs, and its version.
 *
 * @package MentorshipWidgets
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => \MentorshipWidgets\VERSION,
);
