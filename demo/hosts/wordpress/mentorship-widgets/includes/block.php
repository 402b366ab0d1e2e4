<?php
/**
 * The block: its fields stand in the sidebar, its content is what readers see without the script.
 *
 * @package MentorshipWidgets
 */

namespace MentorshipWidgets;

defined( 'ABSPATH' ) || exit;

/** Makes the block known, with a server that renders it. */
function register_block() {
	register_block_type( __DIR__ . '/../block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}

/** Tells the editor which fields each element has. */
function describe_fields() {
	$fields = array();
	foreach ( array_keys( fields() ) as $tag ) {
		$fields[ $tag ] = open_fields( $tag );
	}
	wp_add_inline_script(
		generate_block_asset_handle( 'mentorship-widgets/element', 'editorScript' ),
		'window.mentorshipWidgetsFields = ' . wp_json_encode( $fields, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
}

/**
 * Renders the block.
 *
 * @param array{element: string, values: array<string, mixed>} $attributes What the editor has stored.
 * @param string                                               $content    The blocks inside it.
 * @return string
 */
function render_block( $attributes, $content ) {
	$element = markup( $attributes['element'], (array) $attributes['values'], $content );
	return '' === $element ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $element . '</div>';
}
